package demo;

import io.epi4j.EpiService;

@EpiService("birds")
public interface Bird extends Animal {
  @Override
  default int legs() {
    return 2;
  }

  void fly();
}
