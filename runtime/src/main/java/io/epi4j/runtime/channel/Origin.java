package io.epi4j.runtime.channel;

/**
 * Whose a subscriber is.
 *
 * @param plugin the id of its plugin; empty where a program subscribed it
 * @param name what reports call it
 * @param place its place among the subscribers of all plugins; equal ones go by when they came
 */
public record Origin(String plugin, String name, int place) {
  /** Programs come after plugins. */
  private static final int LAST = Integer.MAX_VALUE;

  /** A lambda is called by the class that it stands in. */
  private static final ClassValue<String> NAMES =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
          String name = type.getName();
          int lambda = name.indexOf("$$Lambda");
          return lambda < 0 ? name : name.substring(0, lambda) + " (a lambda)";
        }
      };

  /** Returns that of what a program subscribes. */
  static Origin ofProgram(Object callback) {
    return new Origin("", NAMES.get(callback.getClass()), LAST);
  }
}
