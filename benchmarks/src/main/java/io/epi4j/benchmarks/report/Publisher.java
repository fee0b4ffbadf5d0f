package io.epi4j.benchmarks.report;

/** Who publishes in the benchmarks of channels, and how a chart shows it. */
enum Publisher {
  HAND_WRITTEN("HandWritten.publish", "by hand", "none"),
  ISOLATED("HandWritten.publishIsolated", "by hand, each in a `try`", "none"),
  STATIC_CHANNEL("StaticChannel.publish", "channel in a static final field", "circle"),
  INJECTED_CHANNEL("InjectedChannel.publish", "channel in an instance field", "square"),
  PASSED_CHANNEL("PassedChannel.publish", "`Channel<E>` that was passed", "none"),
  NAMED_CHANNEL("NamedChannel.publish", "channel by name", "none"),
  ARRAY_LOOP("ArrayLoop.publish", "loop over an array", "none"),
  LAMBDA_EVENTS("LambdaEvents.publish", "LambdaEvents", "triangle"),
  NEO_FORGED("NeoForged.publish", "NeoForged", "diamond"),
  GREENROBOT("Greenrobot.publish", "greenrobot", "cross"),
  AVAJE("Avaje.publish", "avaje", "none"),
  GUAVA("Guava.publish", "Guava", "plus"),
  SPRING("Spring.publish", "Spring", "none"),
  MBASSADOR("MBassador.publish", "MBassador", "none");

  private final String benchmark;
  private final String label;
  private final String mark;

  Publisher(String benchmark, String label, String mark) {
    this.benchmark = benchmark;
    this.label = label;
    this.mark = mark;
  }

  /** Returns the name of its benchmark. */
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

  /** Returns whether it is a project of others. */
  boolean isPeer() {
    return compareTo(ARRAY_LOOP) > 0;
  }
}
