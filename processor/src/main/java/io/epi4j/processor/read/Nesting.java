package io.epi4j.processor.read;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Walks from a type to those that it is nested in. */
final class Nesting {
  private Nesting() {}

  /** Returns the type, and those around it, outwards. */
  static List<TypeElement> of(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement outer
        ? Stream.concat(Stream.of(type), of(outer).stream()).toList()
        : List.of(type);
  }

  /** Returns the type that is not nested, around this one or itself. */
  static TypeElement outermost(TypeElement type) {
    List<TypeElement> around = of(type);
    return around.get(around.size() - 1);
  }
}
