package io.epi4j.runtime.plugin;

/** Reads the key that a subscriber is annotated with, as the channel has it. */
final class KeyText {
  private KeyText() {}

  /**
   * Returns the key.
   *
   * @param text the key as it is annotated
   * @param type the binary name of its type
   * @param loader finds its type, where that is an enum
   * @throws IllegalArgumentException when it is none of that type
   */
  static Object key(String text, String type, ClassLoader loader) throws ClassNotFoundException {
    return switch (type) {
      case "java.lang.String" -> text;
      case "java.lang.Integer" -> Integer.valueOf(text);
      case "java.lang.Long" -> Long.valueOf(text);
      case "java.lang.Short" -> Short.valueOf(text);
      case "java.lang.Byte" -> Byte.valueOf(text);
      case "java.lang.Boolean" -> Boolean.valueOf(text);
      case "java.lang.Character" -> text.charAt(0);
      default -> constant(text, Class.forName(type, false, loader));
    };
  }

  private static Object constant(String text, Class<?> type) {
    Object[] constants = type.getEnumConstants();
    if (constants != null) {
      for (Object constant : constants) {
        if (((Enum<?>) constant).name().equals(text)) {
          return constant;
        }
      }
    }
    throw new IllegalArgumentException("\"" + text + "\" is no key of type " + type.getName());
  }
}
