package io.epi4j.benchmarks.service;

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
import org.openjdk.jmh.infra.Blackhole;

/**
 * What all benchmarks of this package have in common: the providers, the number that they are
 * called with, and how long is measured.
 *
 * <p>Each class that extends this is a caller, and each of its methods a way to call.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
    value = 2,
    jvmArgsAppend = {"-Xms256m", "-Xmx256m", "-XX:+UseSerialGC"})
public abstract class ServiceCall {
  /** How many providers there are. */
  @Param({"1", "2", "3", "8", "32"})
  public int providers;

  /** Whether the same code has called other providers before. */
  @Param({"clean", "polluted"})
  public String profile = "clean";

  /** The own number of the last provider: all are asked, and the last one says yes. */
  int number;

  /** Makes the providers. */
  @Setup
  public void prepare(Blackhole sink) {
    take(Providers.choose(providers));
    if (profile.equals("polluted")) {
      Pollution.spread(sink);
    }
    number = providers - 1;
  }

  /** Takes what the caller needs, where it needs more than constants. */
  void take(Providers chosen) {}
}
