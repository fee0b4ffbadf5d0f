package demo;

import io.epi4j.EpiService;

@EpiService("greeters")
public interface Greeter {
  String greet(String name, int times);

  default boolean knows(String person) {
    return true;
  }
  // more
}
