package bad;

import io.epi4j.EpiProvider;

class Outer {
  @EpiProvider
  final class English implements Greeter {
    @Override
    public String greet(String name) {
      return name;
    }
  }
}
