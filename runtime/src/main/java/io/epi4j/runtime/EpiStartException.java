package io.epi4j.runtime;

import io.epi4j.runtime.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Thrown by a strict start when there are problems; it tells all of them. */
public final class EpiStartException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Not written, since it is for the program that started; the message tells all. */
  private final transient @Nullable List<Problem> problems;

  EpiStartException(List<Problem> problems) {
    super(message(problems));
    this.problems = List.copyOf(problems);
  }

  private static String message(List<Problem> problems) {
    StringBuilder message =
        new StringBuilder(
            problems.size() == 1
                ? "There is a problem, and the start is strict:"
                : "There are " + problems.size() + " problems, and the start is strict:");
    problems.forEach(
        problem ->
            message.append("\n  ").append(problem.severity()).append(' ').append(problem.line()));
    return message.toString();
  }

  /** Returns the problems. */
  public List<Problem> problems() {
    return problems == null ? List.of() : problems;
  }
}
