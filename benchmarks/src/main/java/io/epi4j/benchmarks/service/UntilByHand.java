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

import org.openjdk.jmh.annotations.CompilerControl;

/** The calls that one would write by hand if one knew the providers, until one answers. */
final class UntilByHand {
  private UntilByHand() {}

  @CompilerControl(CompilerControl.Mode.INLINE)
  static boolean any(int number) {
    return S0.any(number)
        || (COUNT > 1 && S1.any(number))
        || (COUNT > 2 && S2.any(number))
        || (COUNT > 3 && S3.any(number))
        || (COUNT > 3 && S4.any(number))
        || (COUNT > 3 && S5.any(number))
        || (COUNT > 3 && S6.any(number))
        || (COUNT > 3 && S7.any(number))
        || (COUNT > 8 && S8.any(number))
        || (COUNT > 8 && S9.any(number))
        || (COUNT > 8 && S10.any(number))
        || (COUNT > 8 && S11.any(number))
        || (COUNT > 8 && S12.any(number))
        || (COUNT > 8 && S13.any(number))
        || (COUNT > 8 && S14.any(number))
        || (COUNT > 8 && S15.any(number))
        || (COUNT > 8 && S16.any(number))
        || (COUNT > 8 && S17.any(number))
        || (COUNT > 8 && S18.any(number))
        || (COUNT > 8 && S19.any(number))
        || (COUNT > 8 && S20.any(number))
        || (COUNT > 8 && S21.any(number))
        || (COUNT > 8 && S22.any(number))
        || (COUNT > 8 && S23.any(number))
        || (COUNT > 8 && S24.any(number))
        || (COUNT > 8 && S25.any(number))
        || (COUNT > 8 && S26.any(number))
        || (COUNT > 8 && S27.any(number))
        || (COUNT > 8 && S28.any(number))
        || (COUNT > 8 && S29.any(number))
        || (COUNT > 8 && S30.any(number))
        || (COUNT > 8 && S31.any(number));
  }

  @CompilerControl(CompilerControl.Mode.INLINE)
  static boolean all(int number) {
    return S0.all(number)
        && (COUNT <= 1 || S1.all(number))
        && (COUNT <= 2 || S2.all(number))
        && (COUNT <= 3 || S3.all(number))
        && (COUNT <= 3 || S4.all(number))
        && (COUNT <= 3 || S5.all(number))
        && (COUNT <= 3 || S6.all(number))
        && (COUNT <= 3 || S7.all(number))
        && (COUNT <= 8 || S8.all(number))
        && (COUNT <= 8 || S9.all(number))
        && (COUNT <= 8 || S10.all(number))
        && (COUNT <= 8 || S11.all(number))
        && (COUNT <= 8 || S12.all(number))
        && (COUNT <= 8 || S13.all(number))
        && (COUNT <= 8 || S14.all(number))
        && (COUNT <= 8 || S15.all(number))
        && (COUNT <= 8 || S16.all(number))
        && (COUNT <= 8 || S17.all(number))
        && (COUNT <= 8 || S18.all(number))
        && (COUNT <= 8 || S19.all(number))
        && (COUNT <= 8 || S20.all(number))
        && (COUNT <= 8 || S21.all(number))
        && (COUNT <= 8 || S22.all(number))
        && (COUNT <= 8 || S23.all(number))
        && (COUNT <= 8 || S24.all(number))
        && (COUNT <= 8 || S25.all(number))
        && (COUNT <= 8 || S26.all(number))
        && (COUNT <= 8 || S27.all(number))
        && (COUNT <= 8 || S28.all(number))
        && (COUNT <= 8 || S29.all(number))
        && (COUNT <= 8 || S30.all(number))
        && (COUNT <= 8 || S31.all(number));
  }
}
