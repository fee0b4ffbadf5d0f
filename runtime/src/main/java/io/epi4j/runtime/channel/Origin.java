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
  private static final ClassValue<Origin> OF_PROGRAM =
      new ClassValue<>() {
        @Override
        protected Origin computeValue(Class<?> type) {
          String name = type.getName();
          int lambda = name.indexOf("$$Lambda");
          return new Origin(
              "", lambda < 0 ? name : name.substring(0, lambda) + " (a lambda)", LAST);
        }
      };

  /** Returns that of what a program subscribes. */
  static Origin ofProgram(Object callback) {
    return OF_PROGRAM.get(callback.getClass());
  }
}
