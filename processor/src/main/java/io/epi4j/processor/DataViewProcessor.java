package io.epi4j.processor;

import com.google.auto.service.AutoService;
import io.epi4j.EpiData;
import io.epi4j.processor.check.OpenPackages;
import io.epi4j.processor.check.ReadableData;
import io.epi4j.processor.model.DataModel;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.read.DataReader;
import io.epi4j.processor.read.SourceElements;
import io.epi4j.processor.render.DataViewRenderer;
import io.epi4j.processor.render.RuntimeNames;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Writes the view of each type of data. It is isolating: a view depends on its record alone, so an
 * incremental build runs it for those that changed.
 */
@AutoService(Processor.class)
public final class DataViewProcessor extends GuardedProcessor {
  private final WaitingTypes waiting = new WaitingTypes();
  private final WaitingTypes unopened = new WaitingTypes(); // until the module can be asked

  @Override
  List<Class<? extends Annotation>> annotations() {
    return List.of(EpiData.class);
  }

  @Override
  boolean claims(Set<? extends TypeElement> annotations) {
    return false; // it is the manifest's too
  }

  @Override
  void process(RoundEnvironment round) {
    Reporter reporter = Reporter.to(processingEnv);
    for (Element element : round.getElementsAnnotatedWith(EpiData.class)) {
      waiting.add((TypeElement) element);
    }
    if (!round.processingOver()) {
      write(reporter);
    } else if (!round.errorRaised()) {
      askModule(reporter);
    }
  }

  private void write(Reporter reporter) {
    ProcessingEnvironment env = processingEnv;
    SourceElements sources = new SourceElements(env);
    DataReader reader =
        new DataReader(env.getTypeUtils(), env.getElementUtils(), sources::isAuxiliary, reporter);
    CompanionWriter writer = new CompanionWriter(env, sources, RuntimeNames.DATA_TYPE, reporter);
    DataViewRenderer renderer = new DataViewRenderer(DataViewProcessor.class.getName());
    for (TypeElement type : waiting.ready(env.getElementUtils())) {
      atHand(type);
      Optional<DataModel> data = sources.contains(type) ? reader.read(type) : Optional.empty();
      if (data.isPresent() && writer.allow(data.get().companion())) {
        typesOf(data.get(), reporter);
        writer.write(data.get().companion(), renderer.render(data.get()));
        unopened.add(type);
      }
    }
  }

  /** Earlier, javac would want to see the classes that the module's declaration provides. */
  private void askModule(Reporter reporter) {
    Elements elements = processingEnv.getElementUtils();
    DataReader reader = new DataReader(processingEnv.getTypeUtils(), elements, Reporter.silent());
    OpenPackages open = new OpenPackages(elements, reporter);
    for (TypeElement type : unopened.ready(elements)) {
      atHand(type);
      reader.read(type).ifPresent(data -> open.check(data, typesOf(data, Reporter.silent())));
    }
  }

  private Set<TypeElement> typesOf(DataModel data, Reporter reporter) {
    return ReadableData.check(
        data, processingEnv.getTypeUtils(), processingEnv.getElementUtils(), reporter);
  }
}
