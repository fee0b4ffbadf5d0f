package demo;

import io.epi4j.EpiService;

@EpiService
public interface S2 extends B, A<String> {
  @Override
  String produce();

  @Override
  String name();
}
