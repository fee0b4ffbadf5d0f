package demo;

import io.epi4j.EpiPlugin;
import io.epi4j.EpiProvider;
import io.epi4j.EpiService;

/** All in one file, as in a first try. */
@EpiPlugin("quickstart")
public final class Quickstart {
  private Quickstart() {}

  @EpiService("greeters")
  public interface Greeter {
    String greet(String name);
  }

  @EpiProvider
  record English() implements Greeter {
    @Override
    public String greet(String name) {
      return "Hello " + name;
    }
  }

  @EpiProvider(order = -1)
  static class Polite implements Greeter {
    @Override
    public String greet(String name) {
      return "Dear " + name;
    }
  }

  static final class Hidden {
    @EpiService
    interface Walker {
      void walk();
    }
  }
}
