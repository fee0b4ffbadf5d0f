package io.epi4j.benchmarks.reload;

import io.epi4j.EpiService;

/** The service that the plugin provides. */
@EpiService("numbers")
public interface Numbers {
  /** Returns the number that was written into the plugin's jar. */
  int number();
}
