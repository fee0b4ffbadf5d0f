package io.epi4j.processor.read;

import io.epi4j.Subscribe;
import io.epi4j.processor.model.AnnotationUse;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds the methods of a class that have {@code @Subscribe}. */
public final class SubscriberMethods {
  private SubscriberMethods() {}

  /** Returns them, as they are written. */
  static List<ExecutableElement> of(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> AnnotationUse.of(method, Subscribe.class).isPresent())
        .toList();
  }

  /** Returns whether a class has any. */
  public static boolean areIn(Element holder) {
    return holder instanceof TypeElement type && !of(type).isEmpty();
  }
}
