package io.epi4j.benchmarks.report;

/** Who calls the providers in the benchmarks of service calls, and how a chart shows it. */
enum Caller {
  HAND_WRITTEN("HandWritten", "by hand", "none"),
  STATIC_FACADE("StaticFacade", "facade in a static final field", "circle"),
  INJECTED_FACADE("InjectedFacade", "facade in an instance field", "square"),
  OTHER_FACADE("OtherFacade", "facade of a second Epi", "triangle"),
  LIST_LOOP("ListLoop", "loop over a List", "diamond");

  private final String benchmark;
  private final String label;
  private final String mark;

  Caller(String benchmark, String label, String mark) {
    this.benchmark = benchmark;
    this.label = label;
    this.mark = mark;
  }

  /** Returns the name of its benchmark class. */
  String benchmark() {
    return benchmark;
  }

  String label() {
    return label;
  }

  /** Returns the shape of its points. */
  String mark() {
    return mark;
  }
}
