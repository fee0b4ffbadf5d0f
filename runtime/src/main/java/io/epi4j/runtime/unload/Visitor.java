package io.epi4j.runtime.unload;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A thread that is inside the code of a loader, as text.
 *
 * @param thread what thread it is, for people
 * @param frame its innermost frame of that code
 * @param stack its frames, innermost first
 */
record Visitor(String thread, String frame, List<String> stack) {
  private static final int DEEPEST = 40;

  /** The frames through which a plugin has its own work done: those of Java, and of processes. */
  private static final Pattern PASSAGE =
      Pattern.compile("(java|jdk)\\.[^/]*/.*|([^/]*/)*io\\.epi4j\\.runtime\\.process\\..*");

  Visitor {
    stack = List.copyOf(stack);
  }

  /**
   * Returns whether code of somebody else called in, or we did for him; else the thread is one that
   * the plugin began, or had begun for it.
   *
   * @param loader the name of the loader
   */
  boolean isCaller(String loader) {
    int last = stack.size() - 1;
    while (last >= 0 && PASSAGE.matcher(stack.get(last)).matches()) {
      last--;
    }
    return last >= 0 && !stack.get(last).startsWith(loader + "/");
  }

  /** Returns the thread and its frames, a line for each, as the JVM prints them. */
  String text() {
    StringBuilder text = new StringBuilder(thread);
    stack.stream().limit(DEEPEST).forEach(each -> text.append("\n    at ").append(each));
    if (stack.size() > DEEPEST) {
      text.append("\n    ... ").append(stack.size() - DEEPEST).append(" more");
    }
    return text.toString();
  }
}
