package io.epi4j.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import io.epi4j.EpiService;
import io.epi4j.Piped;
import io.epi4j.processor.check.FacadeSurroundings;
import io.epi4j.processor.check.HiddenTypes;
import io.epi4j.processor.check.PipedPlacement;
import io.epi4j.processor.model.AnnotationUse;
import io.epi4j.processor.model.ServiceModel;
import io.epi4j.processor.problem.Position;
import io.epi4j.processor.problem.Problem;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.problem.Words;
import io.epi4j.processor.read.Completeness;
import io.epi4j.processor.read.QualifiedName;
import io.epi4j.processor.read.ServiceReader;
import io.epi4j.processor.read.SourceElements;
import io.epi4j.processor.render.FacadeRenderer;
import io.epi4j.processor.render.GoogleStyle;
import io.epi4j.processor.render.RuntimeNames;
import java.io.IOException;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Generated;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/**
 * Writes the facade of each service. It is isolating: a facade depends on its service alone, so an
 * incremental build runs it for those that changed.
 */
@AutoService(Processor.class)
public final class FacadeProcessor extends GuardedProcessor {
  private final Set<String> waiting = new LinkedHashSet<>();

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
    Reporter reporter = Reporter.to(env.getMessager());
    SourceElements sources = new SourceElements(env);
    PipedPlacement piped = new PipedPlacement(env.getTypeUtils(), reporter);
    ServiceReader reader =
        new ServiceReader(
            env.getTypeUtils(), env.getElementUtils(), sources::isAuxiliary, reporter);
    FacadeSurroundings surroundings =
        new FacadeSurroundings(
            env.getElementUtils(), sources::contains, RuntimeNames.SERVICE_TYPE, reporter);
    for (TypeElement type : ready(round)) {
      atHand(type);
      piped.check(type);
      if (AnnotationUse.of(type, EpiService.class).isPresent() && sources.contains(type)) {
        reader
            .read(type)
            .filter(surroundings::allow)
            .ifPresent(service -> write(service, surroundings, reporter));
      }
    }
  }

  /** The annotated types, and those that waited for them, whose types are all there. */
  private List<TypeElement> ready(RoundEnvironment round) {
    for (Element element : round.getElementsAnnotatedWith(EpiService.class)) {
      waiting.add(QualifiedName.of((TypeElement) element));
    }
    for (Element parameter : round.getElementsAnnotatedWith(Piped.class)) {
      if (parameter.getEnclosingElement() instanceof ExecutableElement method) {
        waiting.add(QualifiedName.of(Words.owner(method)));
      }
    }
    List<TypeElement> ready =
        waiting.stream()
            .flatMap(name -> QualifiedName.type(name, processingEnv.getElementUtils()).stream())
            .filter(Completeness::of)
            .toList();
    ready.forEach(type -> waiting.remove(QualifiedName.of(type)));
    return ready;
  }

  private void write(ServiceModel service, FacadeSurroundings surroundings, Reporter reporter) {
    JavaFile file = new FacadeRenderer(FacadeProcessor.class.getName()).render(service);
    if (!new HiddenTypes(reporter).allow(service, file.typeSpec())) {
      return;
    }
    String name = service.facade().canonicalName();
    String text = GoogleStyle.text(file);
    try (Writer writer =
        processingEnv.getFiler().createSourceFile(name, service.element()).openWriter()) {
      writer.write(text);
    } catch (FilerException e) { // someone generated a type of that name
      if (!isWritten(service.facade(), text)) {
        surroundings.reportNamesake(service);
      }
    } catch (IOException e) {
      reporter.report(Problem.UNWRITTEN, Position.of(service.element()), name, e);
    }
  }

  /**
   * ECJ writes no type that it sees, so what an earlier compilation wrote has to do, if it does.
   */
  private boolean isWritten(ClassName facade, String text) {
    try {
      return processingEnv
          .getFiler()
          .getResource(
              StandardLocation.SOURCE_OUTPUT, facade.packageName(), facade.simpleName() + ".java")
          .getCharContent(true)
          .toString()
          .equals(text);
    } catch (IOException | RuntimeException e) { // none there
      return false;
    }
  }
}
