package io.epi4j.processor.check;

import com.palantir.javapoet.ClassName;
import io.epi4j.EpiService;
import io.epi4j.processor.model.AnnotationUse;
import io.epi4j.processor.model.ServiceModel;
import io.epi4j.processor.problem.Problem;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.problem.Words;
import java.util.function.Predicate;
import javax.annotation.processing.Generated;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reports a service whose facade would not compile where it has to stand. */
public final class FacadeSurroundings {
  private final Elements elements;
  private final Predicate<TypeElement> isSource;
  private final ClassName needed;
  private final Reporter reporter;

  /**
   * Makes the rule.
   *
   * @param elements the compiler's
   * @param isSource tells a type that is being compiled from one that an earlier compilation left
   * @param needed a type of the runtime that every facade uses
   * @param reporter takes the problems
   */
  public FacadeSurroundings(
      Elements elements, Predicate<TypeElement> isSource, ClassName needed, Reporter reporter) {
    this.elements = elements;
    this.isSource = isSource;
    this.needed = needed;
    this.reporter = reporter;
  }

  /** Returns whether the facade can be written. */
  public boolean allow(ServiceModel service) {
    int before = reporter.count();
    AnnotationUse annotation = AnnotationUse.on(service.element(), EpiService.class);
    String name = Words.name(service.element());
    ModuleElement module = elements.getModuleOf(service.element());
    if (find(module, needed) == null) {
      boolean named = module != null && !module.isUnnamed();
      reporter.report(
          Problem.RUNTIME_MISSING,
          annotation.position(),
          name,
          needed.canonicalName(),
          named ? ", and \"requires io.epi4j.runtime;\" to module-info.java" : "");
    }
    TypeElement namesake = find(module, service.facade());
    if (namesake != null && isSource.test(namesake) && !isGenerated(namesake)) {
      reportNamesake(service);
    }
    return reporter.count() == before;
  }

  /** Reports that there is a type which is called like the facade. */
  public void reportNamesake(ServiceModel service) {
    TypeElement namesake = find(elements.getModuleOf(service.element()), service.facade());
    boolean stale = namesake != null && !isSource.test(namesake);
    reporter.report(
        stale ? Problem.FACADE_STALE : Problem.FACADE_NAME,
        AnnotationUse.on(service.element(), EpiService.class).position(),
        Words.name(service.element()),
        service.facade().simpleName());
  }

  private @Nullable TypeElement find(@Nullable ModuleElement module, ClassName type) {
    return module == null
        ? elements.getTypeElement(type.canonicalName())
        : elements.getTypeElement(module, type.canonicalName());
  }

  /** A source path may hold the sources that were generated before. */
  private static boolean isGenerated(TypeElement type) {
    return AnnotationUse.of(type, Generated.class).isPresent();
  }
}
