package io.epi4j.benchmarks.service;

import io.epi4j.Decision;
import io.epi4j.Outcome;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/** Calls through a facade in a {@code static final} field, as {@code Epi.global()} is used. */
public class StaticFacade extends ServiceCall {
  @Benchmark
  public void eachVoid() {
    Constant.FACADE.each().add(number);
  }

  @Benchmark
  public List<String> each() {
    return Constant.FACADE.each().name(number);
  }

  @Benchmark
  public List<Outcome<String>> outcomes() {
    return Constant.FACADE.outcomes().name(number);
  }

  @Benchmark
  public int pipe() {
    return Constant.FACADE.pipe().pipe(number);
  }

  @Benchmark
  public boolean any() {
    return Constant.FACADE.any().any(number);
  }

  @Benchmark
  public boolean all() {
    return Constant.FACADE.all().all(number);
  }

  @Benchmark
  public Decision<String> decide() {
    return Constant.FACADE.decide().decide(number);
  }

  /** Initialised by the first call, when the providers are there. */
  private static final class Constant {
    static final StepsFacade FACADE = Providers.chosen().facade();
  }
}
