package io.epi4j.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.epi4j.examples.quickstart.Quickstart.Cheerful;
import io.epi4j.examples.quickstart.Quickstart.Greeter;
import io.epi4j.runtime.Epi;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuickstartTest {
  @Test
  void printsWhatEachWayToCallGives() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Quickstart.greet(new PrintStream(out, true, StandardCharsets.UTF_8));
    assertEquals(
        List.of("[Hello Ada, Ada!]", "Hello Ada!", "Auf Wiedersehen", "true"),
        out.toString(StandardCharsets.UTF_8).lines().toList());
  }

  // snippet: isolated
  @Test
  void greetsWithAStubAndNothingElse() {
    try (Epi epi = Epi.builder().isolated().provider(Greeter.class, n -> "Hi " + n).start()) {
      assertEquals(List.of("Hi Ada"), Quickstart_GreeterFacade.of(epi).each().greet("Ada"));
    }
  }

  // end snippet

  @Test
  void takesProvidersThatTheApplicationMade() {
    Cheerful ours = new Cheerful();
    try (Epi epi =
        Epi.builder().providersFrom(type -> type == Cheerful.class ? ours : null).start()) {
      assertEquals("Hello Ada!", Quickstart_GreeterFacade.of(epi).pipe().greet("Ada"));
    }
  }
}
