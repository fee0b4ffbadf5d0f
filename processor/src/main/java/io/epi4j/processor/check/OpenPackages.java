package io.epi4j.processor.check;

import io.epi4j.processor.model.DataModel;
import io.epi4j.processor.problem.DataProblem;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.problem.Words;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Reports a package of a named module that Jackson has to look into and cannot. What is public, in
 * a package that is exported, it can make without; found out by experiment with Jackson 2.22.
 */
public final class OpenPackages {
  private final Elements elements;
  private final Reporter reporter;
  private final Set<String> told = new HashSet<>();

  /** Makes the rule. */
  public OpenPackages(Elements elements, Reporter reporter) {
    this.elements = elements;
    this.reporter = reporter;
  }

  /**
   * Checks the types of which Jackson makes values; those of other modules are the affair of these.
   */
  public void check(DataModel data, Collection<TypeElement> types) {
    ModuleElement module = elements.getModuleOf(data.element());
    if (module == null || module.isUnnamed() || module.isOpen()) {
      return;
    }
    for (TypeElement type : types) {
      PackageElement home = elements.getPackageOf(type);
      if (module.equals(elements.getModuleOf(type))
          && !isOpened(module, home)
          && !(isExported(module, home) && isPublic(type))
          && told.add(home.toString())) {
        reporter.report(
            DataProblem.DATA_OPENS,
            data.annotation().position(),
            Words.name(type),
            module.getQualifiedName(),
            home.getQualifiedName(),
            Jackson.DATABIND);
      }
    }
  }

  private static boolean isOpened(ModuleElement module, PackageElement home) {
    return ElementFilter.opensIn(module.getDirectives()).stream()
        .anyMatch(it -> it.getPackage().equals(home) && isToJackson(it.getTargetModules()));
  }

  private static boolean isExported(ModuleElement module, PackageElement home) {
    return ElementFilter.exportsIn(module.getDirectives()).stream()
        .anyMatch(it -> it.getPackage().equals(home) && isToJackson(it.getTargetModules()));
  }

  private static boolean isToJackson(@Nullable List<? extends ModuleElement> targets) {
    return targets == null
        || targets.stream().anyMatch(it -> it.getQualifiedName().contentEquals(Jackson.DATABIND));
  }

  /** Jackson makes each constructor accessible that it finds, used or not, but none of an enum. */
  private static boolean isPublic(TypeElement type) {
    return type.getModifiers().contains(Modifier.PUBLIC)
        && (type.getKind() == ElementKind.ENUM
            || ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .allMatch(it -> it.getModifiers().contains(Modifier.PUBLIC)));
  }
}
