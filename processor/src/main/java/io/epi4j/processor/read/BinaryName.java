package io.epi4j.processor.read;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds the type of a binary name. A dollar in it may stand between two types, or belong to the
 * name of one.
 */
public final class BinaryName {
  private BinaryName() {}

  /** Returns the type, if it is there. */
  public static Optional<TypeElement> type(String name, Elements elements) {
    TypeElement likely = elements.getTypeElement(name.replace('$', '.'));
    if (likely != null && elements.getBinaryName(likely).contentEquals(name)) {
      return Optional.of(likely);
    }
    for (int end = name.indexOf('$'); end >= 0; end = name.indexOf('$', end + 1)) {
      TypeElement outer = elements.getTypeElement(name.substring(0, end));
      Optional<TypeElement> found =
          outer == null ? Optional.empty() : within(outer, name, elements);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.ofNullable(elements.getTypeElement(name));
  }

  private static Optional<TypeElement> within(TypeElement outer, String name, Elements elements) {
    String own = elements.getBinaryName(outer).toString();
    if (own.equals(name)) {
      return Optional.of(outer);
    }
    return name.startsWith(own + "$")
        ? ElementFilter.typesIn(outer.getEnclosedElements()).stream()
            .flatMap(type -> within(type, name, elements).stream())
            .findFirst()
        : Optional.empty();
  }
}
