package io.epi4j.benchmarks.service;

import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.annotations.CompilerControl;

/**
 * The calls that one would write by hand if one knew the providers: of all of them, in order.
 *
 * <p>One method serves every number of providers that is measured. {@link #COUNT} is a constant
 * when a method of this class is compiled, so the JIT parses no call behind a condition that does
 * not hold; what is left are straight lines of direct calls. The ways to call that end early stand
 * in {@link UntilByHand} and {@link DecideByHand}, the one that catches in {@link OutcomesByHand}.
 */
final class ByHand {
  static final int COUNT = Providers.chosen().count();
  static final Steps S0 = Providers.chosen().all().get(0);
  static final Steps S1 = Providers.chosen().all().get(1);
  static final Steps S2 = Providers.chosen().all().get(2);
  static final Steps S3 = Providers.chosen().all().get(3);
  static final Steps S4 = Providers.chosen().all().get(4);
  static final Steps S5 = Providers.chosen().all().get(5);
  static final Steps S6 = Providers.chosen().all().get(6);
  static final Steps S7 = Providers.chosen().all().get(7);
  static final Steps S8 = Providers.chosen().all().get(8);
  static final Steps S9 = Providers.chosen().all().get(9);
  static final Steps S10 = Providers.chosen().all().get(10);
  static final Steps S11 = Providers.chosen().all().get(11);
  static final Steps S12 = Providers.chosen().all().get(12);
  static final Steps S13 = Providers.chosen().all().get(13);
  static final Steps S14 = Providers.chosen().all().get(14);
  static final Steps S15 = Providers.chosen().all().get(15);
  static final Steps S16 = Providers.chosen().all().get(16);
  static final Steps S17 = Providers.chosen().all().get(17);
  static final Steps S18 = Providers.chosen().all().get(18);
  static final Steps S19 = Providers.chosen().all().get(19);
  static final Steps S20 = Providers.chosen().all().get(20);
  static final Steps S21 = Providers.chosen().all().get(21);
  static final Steps S22 = Providers.chosen().all().get(22);
  static final Steps S23 = Providers.chosen().all().get(23);
  static final Steps S24 = Providers.chosen().all().get(24);
  static final Steps S25 = Providers.chosen().all().get(25);
  static final Steps S26 = Providers.chosen().all().get(26);
  static final Steps S27 = Providers.chosen().all().get(27);
  static final Steps S28 = Providers.chosen().all().get(28);
  static final Steps S29 = Providers.chosen().all().get(29);
  static final Steps S30 = Providers.chosen().all().get(30);
  static final Steps S31 = Providers.chosen().all().get(31);

  private ByHand() {}

  @CompilerControl(CompilerControl.Mode.INLINE)
  static void add(int number) {
    S0.add(number);
    if (COUNT > 1) {
      S1.add(number);
    }
    if (COUNT > 2) {
      S2.add(number);
    }
    if (COUNT > 3) {
      S3.add(number);
      S4.add(number);
      S5.add(number);
      S6.add(number);
      S7.add(number);
    }
    if (COUNT > 8) {
      S8.add(number);
      S9.add(number);
      S10.add(number);
      S11.add(number);
      S12.add(number);
      S13.add(number);
      S14.add(number);
      S15.add(number);
      S16.add(number);
      S17.add(number);
      S18.add(number);
      S19.add(number);
      S20.add(number);
      S21.add(number);
      S22.add(number);
      S23.add(number);
      S24.add(number);
      S25.add(number);
      S26.add(number);
      S27.add(number);
      S28.add(number);
      S29.add(number);
      S30.add(number);
      S31.add(number);
    }
  }

  /** Like the facade's, the list may hold null. */
  @CompilerControl(CompilerControl.Mode.INLINE)
  static List<String> name(int number) {
    String[] names = new String[COUNT];
    names[0] = S0.name(number);
    if (COUNT > 1) {
      names[1] = S1.name(number);
    }
    if (COUNT > 2) {
      names[2] = S2.name(number);
    }
    if (COUNT > 3) {
      names[3] = S3.name(number);
      names[4] = S4.name(number);
      names[5] = S5.name(number);
      names[6] = S6.name(number);
      names[7] = S7.name(number);
    }
    if (COUNT > 8) {
      names[8] = S8.name(number);
      names[9] = S9.name(number);
      names[10] = S10.name(number);
      names[11] = S11.name(number);
      names[12] = S12.name(number);
      names[13] = S13.name(number);
      names[14] = S14.name(number);
      names[15] = S15.name(number);
      names[16] = S16.name(number);
      names[17] = S17.name(number);
      names[18] = S18.name(number);
      names[19] = S19.name(number);
      names[20] = S20.name(number);
      names[21] = S21.name(number);
      names[22] = S22.name(number);
      names[23] = S23.name(number);
      names[24] = S24.name(number);
      names[25] = S25.name(number);
      names[26] = S26.name(number);
      names[27] = S27.name(number);
      names[28] = S28.name(number);
      names[29] = S29.name(number);
      names[30] = S30.name(number);
      names[31] = S31.name(number);
    }
    return Arrays.asList(names);
  }

  @CompilerControl(CompilerControl.Mode.INLINE)
  static int pipe(int number) {
    int piped = S0.pipe(number);
    if (COUNT > 1) {
      piped = S1.pipe(piped);
    }
    if (COUNT > 2) {
      piped = S2.pipe(piped);
    }
    if (COUNT > 3) {
      piped = S3.pipe(piped);
      piped = S4.pipe(piped);
      piped = S5.pipe(piped);
      piped = S6.pipe(piped);
      piped = S7.pipe(piped);
    }
    if (COUNT > 8) {
      piped = S8.pipe(piped);
      piped = S9.pipe(piped);
      piped = S10.pipe(piped);
      piped = S11.pipe(piped);
      piped = S12.pipe(piped);
      piped = S13.pipe(piped);
      piped = S14.pipe(piped);
      piped = S15.pipe(piped);
      piped = S16.pipe(piped);
      piped = S17.pipe(piped);
      piped = S18.pipe(piped);
      piped = S19.pipe(piped);
      piped = S20.pipe(piped);
      piped = S21.pipe(piped);
      piped = S22.pipe(piped);
      piped = S23.pipe(piped);
      piped = S24.pipe(piped);
      piped = S25.pipe(piped);
      piped = S26.pipe(piped);
      piped = S27.pipe(piped);
      piped = S28.pipe(piped);
      piped = S29.pipe(piped);
      piped = S30.pipe(piped);
      piped = S31.pipe(piped);
    }
    return piped;
  }
}
