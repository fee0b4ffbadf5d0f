package demo;

import io.epi4j.EpiProvider;

@EpiProvider
final class English implements Greeter {
  @Override
  public String greet(String name, int times) {
    return "Hello " + name;
  }
  // more
}
