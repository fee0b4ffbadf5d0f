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

import io.epi4j.Outcome;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.annotations.CompilerControl;

/** The calls that one would write by hand if one knew the providers, each in a try block. */
final class OutcomesByHand {
  private static final String PLUGIN = "application";

  private OutcomesByHand() {}

  @CompilerControl(CompilerControl.Mode.INLINE)
  static List<Outcome<String>> outcomes(int number) {
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array knows no type arguments
    Outcome<String>[] outcomes = new Outcome[COUNT];
    outcomes[0] = outcome(S0, "Step0", number);
    if (COUNT > 1) {
      outcomes[1] = outcome(S1, "Step1", number);
    }
    if (COUNT > 2) {
      outcomes[2] = outcome(S2, "Step2", number);
    }
    if (COUNT > 3) {
      outcomes[3] = outcome(S3, "Step3", number);
      outcomes[4] = outcome(S4, "Step4", number);
      outcomes[5] = outcome(S5, "Step5", number);
      outcomes[6] = outcome(S6, "Step6", number);
      outcomes[7] = outcome(S7, "Step7", number);
    }
    if (COUNT > 8) {
      outcomes[8] = outcome(S8, "Step8", number);
      outcomes[9] = outcome(S9, "Step9", number);
      outcomes[10] = outcome(S10, "Step10", number);
      outcomes[11] = outcome(S11, "Step11", number);
      outcomes[12] = outcome(S12, "Step12", number);
      outcomes[13] = outcome(S13, "Step13", number);
      outcomes[14] = outcome(S14, "Step14", number);
      outcomes[15] = outcome(S15, "Step15", number);
      outcomes[16] = outcome(S16, "Step16", number);
      outcomes[17] = outcome(S17, "Step17", number);
      outcomes[18] = outcome(S18, "Step18", number);
      outcomes[19] = outcome(S19, "Step19", number);
      outcomes[20] = outcome(S20, "Step20", number);
      outcomes[21] = outcome(S21, "Step21", number);
      outcomes[22] = outcome(S22, "Step22", number);
      outcomes[23] = outcome(S23, "Step23", number);
      outcomes[24] = outcome(S24, "Step24", number);
      outcomes[25] = outcome(S25, "Step25", number);
      outcomes[26] = outcome(S26, "Step26", number);
      outcomes[27] = outcome(S27, "Step27", number);
      outcomes[28] = outcome(S28, "Step28", number);
      outcomes[29] = outcome(S29, "Step29", number);
      outcomes[30] = outcome(S30, "Step30", number);
      outcomes[31] = outcome(S31, "Step31", number);
    }
    return Arrays.asList(outcomes);
  }

  /** Each call above is one of this, with a constant for the provider. */
  static Outcome<String> outcome(Steps step, String name, int number) {
    try {
      return new Outcome.Success<>(PLUGIN, name, step.name(number));
    } catch (RuntimeException | Error e) {
      return new Outcome.Failure<>(PLUGIN, name, e);
    }
  }
}
