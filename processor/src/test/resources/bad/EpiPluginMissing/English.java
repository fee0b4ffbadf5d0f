package bad;

import io.epi4j.EpiProvider;

@EpiProvider
final class English implements Greeter {
  @Override
  public String greet(String name) {
    return "Hello " + name;
  }
}
