package io.epi4j.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.JavaFile;
import io.epi4j.EpiService;
import io.epi4j.Piped;
import io.epi4j.processor.check.HiddenTypes;
import io.epi4j.processor.check.PipedPlacement;
import io.epi4j.processor.model.AnnotationUse;
import io.epi4j.processor.model.ServiceModel;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.problem.Words;
import io.epi4j.processor.read.ServiceReader;
import io.epi4j.processor.read.SourceElements;
import io.epi4j.processor.render.FacadeRenderer;
import io.epi4j.processor.render.RuntimeNames;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Writes the facade of each service. It is isolating: a facade depends on its service alone, so an
 * incremental build runs it for those that changed.
 */
@AutoService(Processor.class)
public final class FacadeProcessor extends GuardedProcessor {
  private final WaitingTypes waiting = new WaitingTypes();

  @Override
  List<Class<? extends Annotation>> annotations() {
    return List.of(EpiService.class, Piped.class, Generated.class);
  }

  /**
   * Leaves our annotations to the manifest, but claims the {@code @Generated} of the facades
   * themselves: nobody else would, and under {@code -Xlint:processing} javac warns of that.
   */
  @Override
  boolean claims(Set<? extends TypeElement> annotations) {
    return annotations.stream()
        .allMatch(type -> type.getQualifiedName().contentEquals(Generated.class.getName()));
  }

  @Override
  void process(RoundEnvironment round) {
    if (round.processingOver()) {
      return;
    }
    ProcessingEnvironment env = processingEnv;
    Reporter reporter = Reporter.to(env);
    SourceElements sources = new SourceElements(env);
    PipedPlacement piped = new PipedPlacement(env.getTypeUtils(), reporter);
    ServiceReader reader =
        new ServiceReader(
            env.getTypeUtils(), env.getElementUtils(), sources::isAuxiliary, reporter);
    CompanionWriter writer = new CompanionWriter(env, sources, RuntimeNames.SERVICE_TYPE, reporter);
    gather(round);
    for (TypeElement type : waiting.ready(env.getElementUtils())) {
      atHand(type);
      piped.check(type);
      if (AnnotationUse.of(type, EpiService.class).isPresent() && sources.contains(type)) {
        reader
            .read(type)
            .filter(service -> writer.allow(service.companion()))
            .ifPresent(service -> write(service, writer, reporter));
      }
    }
  }

  private void gather(RoundEnvironment round) {
    for (Element element : round.getElementsAnnotatedWith(EpiService.class)) {
      waiting.add((TypeElement) element);
    }
    for (Element parameter : round.getElementsAnnotatedWith(Piped.class)) {
      if (parameter.getEnclosingElement() instanceof ExecutableElement method) {
        waiting.add(Words.owner(method));
      }
    }
  }

  private static void write(ServiceModel service, CompanionWriter writer, Reporter reporter) {
    JavaFile file = new FacadeRenderer(FacadeProcessor.class.getName()).render(service);
    if (new HiddenTypes(reporter).allow(service, file.typeSpec())) {
      writer.write(service.companion(), file);
    }
  }
}
