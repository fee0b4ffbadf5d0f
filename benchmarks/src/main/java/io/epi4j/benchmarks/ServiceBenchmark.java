package io.epi4j.benchmarks;

import io.epi4j.Decision;
import io.epi4j.runtime.Epi;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Calls three providers of three classes: through a facade, by the calls that one would write by
 * hand if one knew them, and in a loop over a list, which is how plugins are called mostly.
 *
 * <p>Run it with {@code mvn -q -Drun -pl benchmarks -am package -Dargs="ServiceBenchmark"}, and
 * with {@code -f 10} behind the name to see how the forks differ.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class ServiceBenchmark {
  private static final Steps.One ONE = new Steps.One();
  private static final Steps.Two TWO = new Steps.Two();
  private static final Steps.Three THREE = new Steps.Three();
  private static final List<Steps> LIST = List.of(ONE, TWO, THREE);
  private static final StepsFacade FACADE =
      StepsFacade.of(
          Epi.builder()
              .isolated()
              .provider(Steps.class, ONE)
              .provider(Steps.class, TWO)
              .provider(Steps.class, THREE)
              .start());

  private int number = 3; // no constant, or it would all fold to one

  @Benchmark
  public Decision<String> decideByFacade() {
    return FACADE.decide().decide(number);
  }

  @Benchmark
  public Decision<String> decideByHand() {
    Decision<String> decision = ONE.decide(number);
    if (decision.isDecided()) {
      return decision;
    }
    decision = TWO.decide(number);
    return decision.isDecided() ? decision : THREE.decide(number);
  }

  @Benchmark
  public Decision<String> decideByLoop() {
    for (Steps steps : LIST) {
      Decision<String> decision = steps.decide(number);
      if (decision.isDecided()) {
        return decision;
      }
    }
    return Decision.none();
  }

  @Benchmark
  public int pipeByFacade() {
    return FACADE.pipe().pipe(number);
  }

  @Benchmark
  public int pipeByHand() {
    return THREE.pipe(TWO.pipe(ONE.pipe(number)));
  }

  @Benchmark
  public int pipeByLoop() {
    int piped = number;
    for (Steps steps : LIST) {
      piped = steps.pipe(piped);
    }
    return piped;
  }

  @Benchmark
  public boolean allByFacade() {
    return FACADE.all().all(number);
  }

  @Benchmark
  public boolean allByHand() {
    return ONE.all(number) && TWO.all(number) && THREE.all(number);
  }

  @Benchmark
  public boolean allByLoop() {
    for (Steps steps : LIST) {
      if (!steps.all(number)) {
        return false;
      }
    }
    return true;
  }
}
