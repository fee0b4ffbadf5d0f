package io.epi4j.processor.read;

import io.epi4j.DataProvider;
import io.epi4j.processor.model.AnnotationUse;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds {@code @DataProvider} on elements, alone or repeated. */
public final class DataAnnotations {
  private DataAnnotations() {}

  /** Returns those on an element itself, as they are written. */
  public static List<AnnotationUse> on(Element element) {
    return AnnotationUse.all(element, DataProvider.class, DataProvider.List.class);
  }

  /** Returns the methods of a class that have any. */
  public static List<ExecutableElement> methods(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> !on(method).isEmpty())
        .toList();
  }

  /** Returns whether a class, one of its methods, or a package has any. */
  public static boolean areIn(Element holder) {
    return !on(holder).isEmpty()
        || (holder instanceof TypeElement type && !methods(type).isEmpty());
  }
}
