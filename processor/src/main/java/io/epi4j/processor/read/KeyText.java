package io.epi4j.processor.read;

import io.epi4j.processor.problem.NearNames;
import io.epi4j.processor.problem.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * The type of a channel's keys, as far as a text can name a key.
 *
 * @param type the type, which may be primitive
 * @param name the binary name of the type, boxed
 */
record KeyText(TypeMirror type, String name) {
  private static final Set<String> SIMPLE =
      Set.of(
          "java.lang.String",
          "java.lang.Boolean",
          "java.lang.Character",
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long");

  private static final int MOST_SHOWN = 5;

  /** Returns whether texts can name keys of the type at all. */
  boolean isPossible() {
    return SIMPLE.contains(name) || constants().isPresent();
  }

  /** Returns how to mend a text that names no key. */
  Optional<String> mend(String text) {
    Optional<List<String>> constants = constants();
    if (constants.isPresent()) {
      return constants.get().contains(text)
          ? Optional.empty()
          : Optional.of(mend(text, constants.get()));
    }
    return switch (name) {
      case "java.lang.Boolean" ->
          text.equals("true") || text.equals("false")
              ? Optional.empty()
              : Optional.of("Write true or false.");
      case "java.lang.Character" ->
          text.length() == 1 ? Optional.empty() : Optional.of("Write one character.");
      case "java.lang.Byte" -> mend(text, Byte.MIN_VALUE, Byte.MAX_VALUE);
      case "java.lang.Short" -> mend(text, Short.MIN_VALUE, Short.MAX_VALUE);
      case "java.lang.Integer" -> mend(text, Integer.MIN_VALUE, Integer.MAX_VALUE);
      case "java.lang.Long" -> mend(text, Long.MIN_VALUE, Long.MAX_VALUE);
      default -> Optional.empty();
    };
  }

  private static Optional<String> mend(String text, long least, long most) {
    return isBetween(text, least, most)
        ? Optional.empty()
        : Optional.of("Write a whole number from " + least + " to " + most + ".");
  }

  private static boolean isBetween(String text, long least, long most) {
    try {
      long number = Long.parseLong(text);
      return least <= number && number <= most;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static String mend(String text, List<String> constants) {
    return NearNames.nearest(text, constants)
        .map(near -> "Did you mean " + near + "?")
        .orElseGet(() -> choice(constants));
  }

  private static String choice(List<String> constants) {
    if (constants.isEmpty()) {
      return "It has no constants.";
    }
    return constants.size() <= MOST_SHOWN
        ? "Write " + Words.or(constants) + "."
        : "Write a constant, such as " + Words.or(constants.subList(0, MOST_SHOWN)) + ".";
  }

  private Optional<List<String>> constants() {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
            && element.getKind() == ElementKind.ENUM
        ? Optional.of(
            element.getEnclosedElements().stream()
                .filter(it -> it.getKind() == ElementKind.ENUM_CONSTANT)
                .map(Element::getSimpleName)
                .map(Object::toString)
                .toList())
        : Optional.empty();
  }
}
