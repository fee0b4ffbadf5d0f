package demo;

import io.epi4j.EpiService;

@EpiService
public interface S extends A<String>, B {
  @Override
  String produce();

  @Override
  default String name() {
    return "s";
  }
}
