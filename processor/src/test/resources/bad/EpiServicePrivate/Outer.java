package bad;

import io.epi4j.EpiService;

class Outer {
  @EpiService
  private interface Greeter {
    String greet(String name);
  }

  private static class Middle {
    @EpiService
    interface Walker {
      void walk();
    }
  }
}
