package io.epi4j.processor;

import com.google.auto.service.AutoService;
import io.epi4j.EpiPlugin;
import io.epi4j.processor.problem.OutputProblem;
import io.epi4j.processor.problem.Position;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.read.AnnotatedClasses;
import io.epi4j.processor.read.EarlierPlugin;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Mends the manifest where the compilation has none of our annotations, and so nobody asks the
 * {@link ManifestProcessor}: a class was compiled from which the annotation was removed, or any
 * class after a provider was deleted.
 *
 * <p>Gradle deletes the manifest before it compiles anything again, so there this never writes, and
 * its being called isolating is no lie.
 */
@AutoService(Processor.class)
public final class EarlierManifestProcessor extends GuardedProcessor {
  private final Contributions contributions = new Contributions();

  @Override
  List<Class<? extends Annotation>> annotations() {
    return List.of();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*"); // else it would not be called where there are none
  }

  @Override
  boolean claims(Set<? extends TypeElement> annotations) {
    return false;
  }

  @Override
  void process(RoundEnvironment round) {
    contributions.add(round);
    if (!round.processingOver() || round.errorRaised() || !contributions.isEmpty()) {
      return;
    }
    Optional<EarlierPlugin> earlier = EarlierPlugin.in(processingEnv.getFiler());
    if (earlier.isPresent()) {
      Reporter reporter = Reporter.to(processingEnv);
      try {
        mend(earlier.get(), reporter);
      } catch (IOException e) {
        reporter.report(OutputProblem.UNWRITTEN, Position.OPTIONS, ManifestFiles.NAME, e);
      }
    }
  }

  private void mend(EarlierPlugin earlier, Reporter reporter) throws IOException {
    Leftovers leftovers = new Leftovers(processingEnv, earlier);
    Optional<Path> output = leftovers.output();
    if (output.isEmpty() || !leftovers.areSeen(contributions)) {
      return;
    }
    if (contributions.wouldKeep(earlier, processingEnv.getElementUtils())
        || new AnnotatedClasses(processingEnv.getElementUtils(), EpiPlugin.class)
            .anyIn(output.get())) {
      new ManifestFiles(processingEnv, contributions, reporter).write(false);
    } else {
      leftovers.deleteManifest();
      leftovers.deleteCompanions();
    }
  }
}
