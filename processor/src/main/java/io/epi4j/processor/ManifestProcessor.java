package io.epi4j.processor;

import com.google.auto.service.AutoService;
import io.epi4j.Channel;
import io.epi4j.ChannelKey;
import io.epi4j.DataProvider;
import io.epi4j.EpiData;
import io.epi4j.EpiPlugin;
import io.epi4j.EpiProvider;
import io.epi4j.EpiService;
import io.epi4j.Piped;
import io.epi4j.Subscribe;
import io.epi4j.processor.problem.OutputProblem;
import io.epi4j.processor.problem.Position;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.read.PluginNaming;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Writes the manifest of the plugin, and the marker beside it, when the last round has come. It is
 * aggregating: the manifest tells of everything that the compilation contributes.
 */
@AutoService(Processor.class)
public final class ManifestProcessor extends GuardedProcessor {
  private final Contributions contributions = new Contributions();
  private @Nullable ModuleAccess access;

  @Override
  List<Class<? extends Annotation>> annotations() {
    return List.of(
        EpiPlugin.class,
        EpiProvider.class,
        EpiService.class,
        Piped.class,
        EpiData.class,
        DataProvider.class,
        DataProvider.List.class,
        Channel.class,
        ChannelKey.class,
        Subscribe.class);
  }

  @Override
  boolean claims(Set<? extends TypeElement> annotations) {
    return true;
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(PluginNaming.ID_OPTION, PluginNaming.VERSION_OPTION);
  }

  @Override
  void process(RoundEnvironment round) {
    contributions.add(round);
    List<Element> all = contributions.all(processingEnv.getElementUtils());
    if (all.isEmpty()) {
      return;
    }
    atHand(all.get(0));
    Reporter reporter = Reporter.to(processingEnv);
    letRuntimeIn(round, reporter, all.get(0));
    if (!round.processingOver()) {
      return;
    }
    try {
      new ManifestFiles(processingEnv, contributions, reporter).write(round.errorRaised());
    } catch (IOException e) {
      reporter.report(OutputProblem.UNWRITTEN, Position.of(all.get(0)), ManifestFiles.NAME, e);
    }
  }

  private void letRuntimeIn(RoundEnvironment round, Reporter reporter, Element first) {
    ModuleAccess own = access != null ? access : new ModuleAccess(processingEnv);
    access = own;
    try {
      own.write(round, contributions);
    } catch (IOException e) {
      reporter.report(OutputProblem.UNWRITTEN, Position.of(first), "The plugin's access class", e);
    }
    if (round.processingOver() && !round.errorRaised()) {
      own.check(reporter);
    }
  }
}
