package io.epi4j.benchmarks.report;

/** A way to call, as the benchmarks of service calls name it, and as readers know it. */
enum Way {
  EACH_VOID("eachVoid", "each(), void"),
  EACH("each", "each(), a list"),
  OUTCOMES("outcomes", "outcomes()"),
  PIPE("pipe", "pipe()"),
  ANY("any", "any()"),
  ALL("all", "all()"),
  DECIDE("decide", "decide()");

  private final String benchmark;
  private final String label;

  Way(String benchmark, String label) {
    this.benchmark = benchmark;
    this.label = label;
  }

  /** Returns the name of its benchmark methods. */
  String benchmark() {
    return benchmark;
  }

  String label() {
    return label;
  }
}
