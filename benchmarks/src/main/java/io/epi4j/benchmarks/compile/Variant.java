package io.epi4j.benchmarks.compile;

/**
 * How a workload is compiled. The sources are the same, annotations included, and so are the class
 * path and all options but those that have to do with processors.
 */
public enum Variant {
  /** Without processors, which is what the others are compared to; there are no facades then. */
  WITHOUT,
  /**
   * Without processors, but with the facades among the sources: what is to be paid for their length
   * by whoever wrote them, were it by hand.
   */
  FACADES_GIVEN,
  /** With a {@link FileCopier} for processor: the least that one can cost which writes facades. */
  FACADES_COPIED,
  /** With our processors on the processor path, as javac and Maven run them: loaded each time. */
  PROCESSED,
  /** With our processors in a class loader that is kept, as Gradle's daemon does. */
  PROCESSED_IN_DAEMON
}
