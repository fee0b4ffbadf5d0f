package io.epi4j.benchmarks.channel;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What all benchmarks of publishing have in common: the subscribers, the events, and how long is
 * measured.
 *
 * <p>Each class that extends this is a publisher, and its method {@code publish} publishes one of
 * several events, which are there already. So what is measured includes the choice of an event:
 * that is all that is left where nobody listens.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
    value = 2,
    jvmArgsAppend = {"-Xms256m", "-Xmx256m", "-XX:+UseSerialGC"})
public abstract class PublishCall {
  private static final int EVENTS = 16;

  /** How many subscribers listen. */
  @Param({"0", "1", "2", "8", "32", "64"})
  public int subscribers;

  /** Whether the same code has published other events to other subscribers before. */
  @Param({"clean", "polluted"})
  public String profile = "clean";

  private final Ping000[] pings = new Ping000[EVENTS];
  private int last;

  /** Makes the events and the subscribers. */
  @Setup
  public final void prepare() {
    for (int i = 0; i < EVENTS; i++) {
      pings[i] = new Ping000(i);
    }
    take(Listeners.choose(subscribers));
  }

  /** Takes what the publisher needs, where it needs more than constants. */
  void take(Listeners chosen) {}

  /** Returns the event that is published next. */
  final Ping000 next() {
    last = last + 1 & EVENTS - 1;
    return pings[last];
  }
}
