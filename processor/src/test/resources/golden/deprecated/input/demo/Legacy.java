package demo;

import io.epi4j.EpiService;

/** A service that nobody should use any more. */
@Deprecated
@EpiService("legacy")
public interface Legacy {
  void run();
}
