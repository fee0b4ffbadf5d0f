package bad;

import io.epi4j.EpiProvider;

@EpiProvider
final class Polite implements Greeter {
  Polite(int bows) {}

  Polite(String hat) {}

  @Override
  public String greet(String name) {
    return name;
  }
}
