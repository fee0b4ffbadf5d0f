package io.epi4j.examples.quickstart;

import io.epi4j.Decision;
import io.epi4j.EpiPlugin;
import io.epi4j.EpiProvider;
import io.epi4j.EpiService;
import io.epi4j.runtime.Epi;
import java.io.PrintStream;

/**
 * A service, two providers and some ways to call them, in one file. The compiler writes {@code
 * Quickstart_GreeterFacade} and the manifest that {@link Epi} finds at run time.
 */
@EpiPlugin("quickstart")
public final class Quickstart {
  private Quickstart() {}

  // snippet: service
  @EpiService("greeters")
  interface Greeter {
    String greet(String name);

    default Decision<String> farewell(String language) {
      return Decision.none();
    }

    default boolean welcomes(String name) {
      return true;
    }
  }

  // end snippet

  // snippet: providers
  @EpiProvider(order = 1)
  static final class Polite implements Greeter {
    @Override
    public String greet(String name) {
      return "Hello " + name;
    }

    @Override
    public Decision<String> farewell(String language) {
      return language.equals("de") ? Decision.of("Auf Wiedersehen") : Decision.none();
    }
  }

  @EpiProvider(order = 2)
  static final class Cheerful implements Greeter {
    @Override
    public String greet(String name) {
      return name + "!";
    }

    @Override
    public boolean welcomes(String name) {
      return !name.isBlank();
    }
  }

  // end snippet

  /**
   * Prints what each way to call gives.
   *
   * @param args none
   */
  public static void main(String[] args) {
    greet(System.out);
  }

  static void greet(PrintStream out) {
    // snippet: calls
    try (Epi epi = Epi.builder().start()) {
      Quickstart_GreeterFacade greeters = Quickstart_GreeterFacade.of(epi);
      out.println(greeters.each().greet("Ada")); // [Hello Ada, Ada!]
      out.println(greeters.pipe().greet("Ada")); // Hello Ada!
      out.println(greeters.decide().farewell("de").orElse("Bye")); // Auf Wiedersehen
      out.println(greeters.all().welcomes("Ada")); // true
    }
    // end snippet
  }
}
