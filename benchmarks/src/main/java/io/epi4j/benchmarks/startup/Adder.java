package io.epi4j.benchmarks.startup;

import io.epi4j.EpiService;

/** The service that each plugin jar provides, to Epi4J as well as to a service loader. */
@EpiService("adders")
public interface Adder {
  /** Returns the number and this provider's own. */
  int add(int number);
}
