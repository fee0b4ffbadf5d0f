package io.epi4j.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.Decision;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each view does, with no provider, with one, and with as many as make the tree deep. */
class ViewsTest {
  private static List<Named> named(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Named("p" + i)).toList();
  }

  private static Epi start(List<? extends Greeter> providers) {
    EpiBuilder builder = Epi.builder().isolated();
    providers.forEach(provider -> builder.provider(Greeter.class, provider));
    return builder.start();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 7, 8, 33, 300})
  void eachCallsEveryProviderInOrder(int count) {
    List<Named> providers = named(count);
    try (Epi epi = start(providers)) {
      GreeterFacade facade = GreeterFacade.of(epi);
      List<String> expected = IntStream.range(0, count).mapToObj(i -> "Hi p" + i).toList();
      assertEquals(expected, facade.eachGreet("Hi"));
      StringBuilder out = new StringBuilder();
      facade.eachTell(out);
      assertEquals(
          String.join("", IntStream.range(0, count).mapToObj(i -> "p" + i + ";").toList()),
          out.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 7, 8, 33, 300})
  void pipeThreadsTheValueThroughAll(int count) {
    try (Epi epi = start(named(count))) {
      GreeterFacade facade = GreeterFacade.of(epi);
      String expected =
          "Hi" + String.join("", IntStream.range(0, count).mapToObj(i -> " p" + i).toList());
      assertEquals(expected, facade.pipeGreet("Hi"));
      assertEquals(5 + 2 * count, facade.pipeAdd(2, 5), "the second parameter is threaded");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 8, 33})
  void decideEndsAtTheFirstThatDecides(int count) {
    for (int decider = 0; decider < count; decider++) {
      List<Named> providers = named(count);
      try (Epi epi = start(providers)) {
        String question = "p" + decider;
        assertEquals(Decision.of("I, " + question), GreeterFacade.of(epi).decideAnswer(question));
        for (int i = 0; i < count; i++) {
          assertEquals(i <= decider ? List.of(question) : List.of(), providers.get(i).calls);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 8})
  void allEndsAtTheFirstThatSaysNo(int count) {
    for (int objector = 0; objector < count; objector++) {
      List<Named> providers = named(count);
      try (Epi epi = start(providers)) {
        String who = "p" + objector;
        assertFalse(GreeterFacade.of(epi).allPolite(who));
        for (int i = 0; i < count; i++) {
          assertEquals(i <= objector ? List.of(who) : List.of(), providers.get(i).calls);
        }
        assertTrue(GreeterFacade.of(epi).allPolite("nobody"));
      }
    }
  }

  @Test
  void withoutProvidersTheAnswersAreEmpty() {
    try (Epi epi = start(List.of())) {
      GreeterFacade facade = GreeterFacade.of(epi);
      assertEquals(List.of(), facade.eachGreet("Hi"));
      assertEquals("Hi", facade.pipeGreet("Hi"));
      assertEquals(Decision.none(), facade.decideAnswer("?"));
      assertTrue(facade.allPolite("you"));
    }
  }

  @Test
  void aProviderThatLeavesAFunctionToItsDefaultIsNotCalledForIt() throws IOException {
    Named overrides =
        new Named("x") {
          @Override
          public Object maybe() {
            return "overridden";
          }
        };
    try (Epi epi = start(List.of(new Named("a"), overrides, new Named("b")))) {
      assertEquals(List.of("overridden"), GreeterFacade.of(epi).eachMaybe());
    }
  }

  @Test
  void aProviderMayReturnNull() throws IOException {
    Named nothing =
        new Named("x") {
          @Override
          public @Nullable Object maybe() {
            return null;
          }
        };
    try (Epi epi = start(List.of(nothing, nothing, new Named("y")))) {
      assertEquals(Collections.singletonList(null), GreeterFacade.of(epi).eachMaybe());
      assertNull(GreeterFacade.of(epi).eachMaybe().get(0));
    }
  }

  @Test
  void resultsCannotBeChanged() {
    try (Epi epi = start(named(2))) {
      List<String> results = GreeterFacade.of(epi).eachGreet("Hi");
      assertThrows(UnsupportedOperationException.class, () -> results.set(0, "other"));
      assertThrows(UnsupportedOperationException.class, () -> results.add("other"));
    }
  }

  @Test
  void aNullDecisionNamesTheProvider() {
    Named wrong =
        new Named("x") {
          @Override
          @SuppressWarnings("NullAway") // what careless providers do
          public Decision<String> answer(String question) {
            return null;
          }
        };
    try (Epi epi = start(List.of(wrong))) {
      NullPointerException thrown =
          assertThrows(NullPointerException.class, () -> GreeterFacade.of(epi).decideAnswer("?"));
      assertTrue(
          String.valueOf(thrown.getMessage()).contains(wrong.getClass().getName() + ".answer"),
          thrown.getMessage());
    }
  }

  @Test
  void aCheckedExceptionComesAsItIsAndEndsTheCall() {
    IOException failure = new IOException("disk");
    List<String> called = new ArrayList<>();
    Named fails =
        new Named("x") {
          @Override
          public Object maybe() throws IOException {
            throw failure;
          }
        };
    Named later =
        new Named("y") {
          @Override
          public Object maybe() {
            called.add("later");
            return "";
          }
        };
    try (Epi epi = start(List.of(fails, later))) {
      GreeterFacade facade = GreeterFacade.of(epi);
      assertSame(failure, assertThrows(IOException.class, facade::eachMaybe));
      assertEquals(List.of(), called);
    }
  }

  @Test
  void anErrorComesAsItIs() {
    AssertionError failure = new AssertionError("broken");
    Named fails =
        new Named("x") {
          @Override
          public String greet(String who) {
            throw failure;
          }
        };
    try (Epi epi = start(List.of(fails))) {
      GreeterFacade facade = GreeterFacade.of(epi);
      assertSame(failure, assertThrows(AssertionError.class, () -> facade.pipeGreet("Hi")));
    }
  }
}
