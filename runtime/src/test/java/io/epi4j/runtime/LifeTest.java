package io.epi4j.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Several side by side, closing, and the global one. */
class LifeTest {
  @Test
  void severalLiveSideBySide() {
    try (Epi one = Epi.builder().isolated().provider(Greeter.class, new Named("one")).start();
        Epi two = Epi.builder().isolated().provider(Greeter.class, new Named("two")).start()) {
      assertEquals(List.of("Hi one"), GreeterFacade.of(one).eachGreet("Hi"));
      assertEquals(List.of("Hi two"), GreeterFacade.of(two).eachGreet("Hi"));
      assertEquals(List.of("Hi one"), GreeterFacade.of(one).eachGreet("Hi"));
    }
  }

  @Test
  void aClosedOneSaysSoAndLeavesTheOtherAlone() {
    Epi closed = Epi.builder().isolated().provider(Greeter.class, new Named("x")).start();
    try (Epi open = Epi.builder().isolated().provider(Greeter.class, new Named("y")).start()) {
      GreeterFacade before = GreeterFacade.of(closed);
      assertEquals("Hi x", before.pipeGreet("Hi"));
      closed.close();
      closed.close();
      IllegalStateException thrown =
          assertThrows(IllegalStateException.class, () -> before.pipeGreet("Hi"));
      assertEquals(
          "Service greeters was called through an Epi that is closed.", thrown.getMessage());
      assertThrows(IllegalStateException.class, () -> GreeterFacade.of(closed).eachGreet("Hi"));
      assertEquals("Hi y", GreeterFacade.of(open).pipeGreet("Hi"));
    }
  }

  @Test
  void providersThatWereMadeHereAreClosedAndGivenOnesAreNot() {
    Closing.CLOSED.clear();
    Closing given = new Closing();
    Epi epi =
        Epi.builder()
            .isolated()
            .provider("a", Greeter.class, Closing.class)
            .provider("b", Greeter.class, given)
            .start();
    assertEquals(2, GreeterFacade.of(epi).eachGreet("Hi").size());
    assertEquals(List.of(), Closing.CLOSED);
    epi.close();
    assertEquals(1, Closing.CLOSED.size());
    assertTrue(Closing.CLOSED.stream().noneMatch(closed -> closed == given));
    assertEquals("close-failed", epi.report().problems().get(0).id());
  }

  static final class Closing extends Named implements AutoCloseable {
    static final List<Closing> CLOSED = new java.util.concurrent.CopyOnWriteArrayList<>();

    Closing() {
      super("closing");
    }

    @Override
    public void close() {
      CLOSED.add(this);
      throw new IllegalStateException("cannot close well");
    }
  }

  @Test
  void theGlobalOneIsStartedOnceAndAgainAfterItWasClosed() {
    Epi first = Epi.builder().isolated().provider(Greeter.class, new Named("g")).startGlobal();
    try {
      assertEquals(first, Epi.global());
      assertThrows(IllegalStateException.class, () -> Epi.builder().isolated().startGlobal());
    } finally {
      first.close();
    }
    try (Epi next = Epi.global()) {
      assertTrue(next != first);
      assertEquals(next, Epi.global());
    }
  }

  @Test
  void wrongArgumentsAreRefusedWhereTheyAreGiven() {
    EpiBuilder builder = Epi.builder().isolated();
    assertThrows(IllegalArgumentException.class, () -> builder.order("a", "a"));
    assertThrows(IllegalArgumentException.class, () -> builder.order("a", "!a"));
    assertThrows(IllegalArgumentException.class, () -> builder.order("a b"));
    assertThrows(IllegalArgumentException.class, () -> builder.order("*", "*"));
    assertThrows(
        IllegalArgumentException.class, () -> builder.provider("?", Greeter.class, new Named("x")));
    assertThrows(
        IllegalArgumentException.class, () -> builder.provider(Named.class, new Named("x")));
  }
}
