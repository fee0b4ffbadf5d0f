package io.epi4j.runtime.unload;

import java.util.List;

/**
 * A thread that is inside the code of a loader, as text.
 *
 * @param thread what thread it is, for people
 * @param frame its innermost frame of that code
 * @param stack its frames, innermost first
 */
record Visitor(String thread, String frame, List<String> stack) {
  private static final int DEEPEST = 40;

  Visitor {
    stack = List.copyOf(stack);
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
