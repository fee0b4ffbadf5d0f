package demo;

import io.epi4j.EpiService;

@EpiService("zebras")
public interface Zebra {
  void run();
}
