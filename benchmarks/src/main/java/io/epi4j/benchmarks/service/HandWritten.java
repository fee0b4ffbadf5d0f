package io.epi4j.benchmarks.service;

import io.epi4j.Decision;
import io.epi4j.Outcome;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/** Calls providers that it knows: the baseline. */
public class HandWritten extends ServiceCall {
  @Benchmark
  public void eachVoid() {
    ByHand.add(number);
  }

  @Benchmark
  public List<String> each() {
    return ByHand.name(number);
  }

  @Benchmark
  public List<Outcome<String>> outcomes() {
    return OutcomesByHand.outcomes(number);
  }

  @Benchmark
  public int pipe() {
    return ByHand.pipe(number);
  }

  @Benchmark
  public boolean any() {
    return UntilByHand.any(number);
  }

  @Benchmark
  public boolean all() {
    return UntilByHand.all(number);
  }

  @Benchmark
  public Decision<String> decide() {
    return DecideByHand.decide(number);
  }
}
