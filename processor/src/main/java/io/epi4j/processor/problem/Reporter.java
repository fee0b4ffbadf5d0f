package io.epi4j.processor.problem;

import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic.Kind;

/** Tells problems to the compiler, and remembers that there were some. */
public final class Reporter {
  /** Where a problem goes. */
  private interface Sink {
    void accept(Kind kind, String message, Position position);
  }

  private final Sink sink;
  private int count;

  private Reporter(Sink sink) {
    this.sink = sink;
  }

  /** Returns a reporter whose problems are those of the compilation. */
  public static Reporter to(ProcessingEnvironment env) {
    Messager messager = env.getMessager();
    return new Reporter(
        (kind, message, at) -> {
          if (!RepeatedAnnotations.tell(env, kind, message, at)) {
            messager.printMessage(kind, message, at.element(), at.mirror(), at.value());
          }
        });
  }

  /** Returns a reporter that only counts, for elements whose problems another processor tells. */
  public static Reporter silent() {
    return new Reporter((kind, message, at) -> {});
  }

  /** Tells one problem. */
  public void report(Problem problem, Position position, Object... names) {
    if (problem.kind() == Kind.ERROR) {
      count++;
    }
    sink.accept(problem.kind(), problem.message(names), position);
  }

  /** Returns how many problems there were so far that stop the compilation. */
  public int count() {
    return count;
  }
}
