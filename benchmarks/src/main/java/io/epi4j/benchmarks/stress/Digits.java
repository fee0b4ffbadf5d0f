package io.epi4j.benchmarks.stress;

import io.epi4j.EpiService;
import java.util.concurrent.atomic.AtomicInteger;

/** A service whose providers leave their mark in the result. */
@EpiService("digits")
interface Digits {
  /** Returns {@code digits} with the provider's own digit behind. */
  int append(int digits);

  /** A provider, which counts its calls. */
  final class Digit implements Digits {
    private final int digit;
    private final AtomicInteger calls = new AtomicInteger();

    Digit(int digit) {
      this.digit = digit;
    }

    @Override
    public int append(int digits) {
      calls.incrementAndGet();
      return digits * 10 + digit;
    }

    /** Returns how often it was called. */
    int calls() {
      return calls.get();
    }
  }
}
