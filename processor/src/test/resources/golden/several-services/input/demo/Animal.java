package demo;

import io.epi4j.EpiService;

@EpiService
public interface Animal {
  String name();

  default int legs() {
    return 4;
  }
}
