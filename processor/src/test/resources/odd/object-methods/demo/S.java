package demo;

import io.epi4j.EpiService;

@EpiService
public interface S extends Parent {
  String copied(String text);
}
