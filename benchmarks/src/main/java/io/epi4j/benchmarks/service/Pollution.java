package io.epi4j.benchmarks.service;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Calls other providers, of other classes and in other {@code Epi}s, by the same code that is then
 * measured, as happens in an application where several parts use a service. The JIT decides by what
 * it saw at a call what to expect there.
 */
final class Pollution {
  private static final int OTHERS = 8;
  private static final int PROVIDERS = 3;
  private static final int CALLS = 2_000; // HotSpot counts receivers from the 200th call on

  private Pollution() {}

  static void spread(Blackhole sink) {
    for (int i = 0; i < OTHERS; i++) {
      List<Steps> steps = StepClasses.instances(PROVIDERS);
      StepsLoop loop = new StepsLoop(new ArrayList<>(steps));
      StepsFacade facade = Providers.facade(steps);
      for (int number = 0; number < CALLS; number++) {
        sink.consume(loop(loop, number) + facade(facade, number));
      }
    }
  }

  private static int loop(StepsLoop loop, int number) {
    loop.add(number);
    return loop.name(number).size()
        + loop.outcomes(number).size()
        + loop.pipe(number)
        + (loop.any(number) ? 1 : 0)
        + (loop.all(number) ? 1 : 0)
        + (loop.decide(number).isDecided() ? 1 : 0);
  }

  private static int facade(StepsFacade facade, int number) {
    facade.each().add(number);
    return facade.each().name(number).size()
        + facade.outcomes().name(number).size()
        + facade.pipe().pipe(number)
        + (facade.any().any(number) ? 1 : 0)
        + (facade.all().all(number) ? 1 : 0)
        + (facade.decide().decide(number).isDecided() ? 1 : 0);
  }
}
