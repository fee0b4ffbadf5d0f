package io.epi4j.processor.read;

import com.palantir.javapoet.ClassName;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The names by which types are kept from one round to the next. ECJ takes a dollar in the simple
 * name of a nested type for a dot, both in the name and when it looks for one.
 */
public final class QualifiedName {
  private QualifiedName() {}

  /** Returns the name of a type. */
  public static String of(TypeElement type) {
    return ClassName.get(type).canonicalName();
  }

  /** Returns the type of a name, if it is there. */
  public static Optional<TypeElement> type(String name, Elements elements) {
    TypeElement type = elements.getTypeElement(name);
    return type == null ? nested(name, elements) : Optional.of(type);
  }

  private static Optional<TypeElement> nested(String name, Elements elements) {
    int dot = name.lastIndexOf('.');
    return dot < 0
        ? Optional.empty()
        : type(name.substring(0, dot), elements).stream()
            .flatMap(outer -> ElementFilter.typesIn(outer.getEnclosedElements()).stream())
            .filter(type -> type.getSimpleName().contentEquals(name.substring(dot + 1)))
            .findFirst();
  }
}
