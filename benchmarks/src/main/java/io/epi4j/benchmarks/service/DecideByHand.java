package io.epi4j.benchmarks.service;

import static io.epi4j.benchmarks.service.ByHand.COUNT;
import static io.epi4j.benchmarks.service.ByHand.S0;
import static io.epi4j.benchmarks.service.ByHand.S1;
import static io.epi4j.benchmarks.service.ByHand.S10;
import static io.epi4j.benchmarks.service.ByHand.S11;
import static io.epi4j.benchmarks.service.ByHand.S12;
import static io.epi4j.benchmarks.service.ByHand.S13;
import static io.epi4j.benchmarks.service.ByHand.S14;
import static io.epi4j.benchmarks.service.ByHand.S15;
import static io.epi4j.benchmarks.service.ByHand.S16;
import static io.epi4j.benchmarks.service.ByHand.S17;
import static io.epi4j.benchmarks.service.ByHand.S18;
import static io.epi4j.benchmarks.service.ByHand.S19;
import static io.epi4j.benchmarks.service.ByHand.S2;
import static io.epi4j.benchmarks.service.ByHand.S20;
import static io.epi4j.benchmarks.service.ByHand.S21;
import static io.epi4j.benchmarks.service.ByHand.S22;
import static io.epi4j.benchmarks.service.ByHand.S23;
import static io.epi4j.benchmarks.service.ByHand.S24;
import static io.epi4j.benchmarks.service.ByHand.S25;
import static io.epi4j.benchmarks.service.ByHand.S26;
import static io.epi4j.benchmarks.service.ByHand.S27;
import static io.epi4j.benchmarks.service.ByHand.S28;
import static io.epi4j.benchmarks.service.ByHand.S29;
import static io.epi4j.benchmarks.service.ByHand.S3;
import static io.epi4j.benchmarks.service.ByHand.S30;
import static io.epi4j.benchmarks.service.ByHand.S31;
import static io.epi4j.benchmarks.service.ByHand.S4;
import static io.epi4j.benchmarks.service.ByHand.S5;
import static io.epi4j.benchmarks.service.ByHand.S6;
import static io.epi4j.benchmarks.service.ByHand.S7;
import static io.epi4j.benchmarks.service.ByHand.S8;
import static io.epi4j.benchmarks.service.ByHand.S9;

import io.epi4j.Decision;
import org.openjdk.jmh.annotations.CompilerControl;

/** The calls that one would write by hand if one knew the providers, until one decides. */
final class DecideByHand {
  private DecideByHand() {}

  @CompilerControl(CompilerControl.Mode.INLINE)
  static Decision<String> decide(int number) {
    Decision<String> decision = S0.decide(number);
    if (COUNT == 1 || decision.isDecided()) {
      return decision;
    }
    decision = S1.decide(number);
    if (COUNT == 2 || decision.isDecided()) {
      return decision;
    }
    decision = S2.decide(number);
    if (COUNT == 3 || decision.isDecided()) {
      return decision;
    }
    decision = S3.decide(number);
    if (decision.isDecided()) {
      return decision;
    }
    decision = S4.decide(number);
    if (decision.isDecided()) {
      return decision;
    }
    decision = S5.decide(number);
    if (decision.isDecided()) {
      return decision;
    }
    decision = S6.decide(number);
    if (decision.isDecided()) {
      return decision;
    }
    decision = S7.decide(number);
    if (COUNT == 8 || decision.isDecided()) {
      return decision;
    }
    decision = S8.decide(number);
    if (decision.isDecided()) {
      return decision;
    }
    decision = S9.decide(number);
    if (decision.isDecided()) {
      return decision;
    }
    decision = S10.decide(number);
    if (decision.isDecided()) {
      return decision;
    }
    decision = S11.decide(number);
    if (decision.isDecided()) {
      return decision;
    }
    decision = S12.decide(number);
    if (decision.isDecided()) {
      return decision;
    }
    decision = S13.decide(number);
    if (decision.isDecided()) {
      return decision;
    }
    decision = S14.decide(number);
    if (decision.isDecided()) {
      return decision;
    }
    decision = S15.decide(number);
    if (decision.isDecided()) {
      return decision;
    }
    decision = S16.decide(number);
    if (decision.isDecided()) {
      return decision;
    }
    decision = S17.decide(number);
    if (decision.isDecided()) {
      return decision;
    }
    decision = S18.decide(number);
    if (decision.isDecided()) {
      return decision;
    }
    decision = S19.decide(number);
    if (decision.isDecided()) {
      return decision;
    }
    decision = S20.decide(number);
    if (decision.isDecided()) {
      return decision;
    }
    decision = S21.decide(number);
    if (decision.isDecided()) {
      return decision;
    }
    decision = S22.decide(number);
    if (decision.isDecided()) {
      return decision;
    }
    decision = S23.decide(number);
    if (decision.isDecided()) {
      return decision;
    }
    decision = S24.decide(number);
    if (decision.isDecided()) {
      return decision;
    }
    decision = S25.decide(number);
    if (decision.isDecided()) {
      return decision;
    }
    decision = S26.decide(number);
    if (decision.isDecided()) {
      return decision;
    }
    decision = S27.decide(number);
    if (decision.isDecided()) {
      return decision;
    }
    decision = S28.decide(number);
    if (decision.isDecided()) {
      return decision;
    }
    decision = S29.decide(number);
    if (decision.isDecided()) {
      return decision;
    }
    decision = S30.decide(number);
    if (decision.isDecided()) {
      return decision;
    }
    decision = S31.decide(number);
    return decision;
  }
}
