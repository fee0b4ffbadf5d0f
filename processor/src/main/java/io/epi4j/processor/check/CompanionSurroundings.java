package io.epi4j.processor.check;

import com.palantir.javapoet.ClassName;
import io.epi4j.processor.model.AnnotationUse;
import io.epi4j.processor.model.Companion;
import io.epi4j.processor.problem.OutputProblem;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.problem.Words;
import java.util.function.Predicate;
import javax.annotation.processing.Generated;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reports a facade, a view or a channel that would not compile where it has to stand. */
public final class CompanionSurroundings {
  private final Elements elements;
  private final Predicate<TypeElement> isSource;
  private final ClassName needed;
  private final Reporter reporter;

  /**
   * Makes the rule.
   *
   * @param elements the compiler's
   * @param isSource tells a type that is being compiled from one that an earlier compilation left
   * @param needed a type of the runtime that every one of the kind uses
   * @param reporter takes the problems
   */
  public CompanionSurroundings(
      Elements elements, Predicate<TypeElement> isSource, ClassName needed, Reporter reporter) {
    this.elements = elements;
    this.isSource = isSource;
    this.needed = needed;
    this.reporter = reporter;
  }

  /** Returns whether it can be written. */
  public boolean allow(Companion companion) {
    int before = reporter.count();
    ModuleElement module = elements.getModuleOf(companion.owner());
    if (find(module, needed) == null) {
      boolean named = module != null && !module.isUnnamed();
      reporter.report(
          OutputProblem.RUNTIME_MISSING,
          companion.annotation().position(),
          companion.kind().word(),
          Words.name(companion.owner()),
          needed.canonicalName(),
          named ? ", and \"requires io.epi4j.runtime;\" to module-info.java" : "");
    }
    TypeElement namesake = find(module, companion.name());
    if (namesake != null && isSource.test(namesake) && !isGenerated(namesake)) {
      reportNamesake(companion);
    }
    return reporter.count() == before;
  }

  /** Reports that there is a type which is called like the one to write. */
  public void reportNamesake(Companion companion) {
    TypeElement namesake = find(elements.getModuleOf(companion.owner()), companion.name());
    boolean stale = namesake != null && !isSource.test(namesake);
    reporter.report(
        stale ? OutputProblem.GENERATED_STALE : OutputProblem.GENERATED_NAME,
        companion.annotation().position(),
        companion.kind().word(),
        Words.name(companion.owner()),
        companion.name().simpleName());
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
