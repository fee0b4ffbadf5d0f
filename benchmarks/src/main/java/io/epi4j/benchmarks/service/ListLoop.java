package io.epi4j.benchmarks.service;

import io.epi4j.Decision;
import io.epi4j.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/** Calls the providers that a list holds, as most programs with plugins do. */
public class ListLoop extends ServiceCall {
  private StepsLoop loop = new StepsLoop(new ArrayList<>());

  @Override
  void take(Providers chosen) {
    loop = new StepsLoop(new ArrayList<>(chosen.called()));
  }

  @Benchmark
  public void eachVoid() {
    loop.add(number);
  }

  @Benchmark
  public List<String> each() {
    return loop.name(number);
  }

  @Benchmark
  public List<Outcome<String>> outcomes() {
    return loop.outcomes(number);
  }

  @Benchmark
  public int pipe() {
    return loop.pipe(number);
  }

  @Benchmark
  public boolean any() {
    return loop.any(number);
  }

  @Benchmark
  public boolean all() {
    return loop.all(number);
  }

  @Benchmark
  public Decision<String> decide() {
    return loop.decide(number);
  }
}
