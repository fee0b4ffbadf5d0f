package io.epi4j.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.Decision;
import io.epi4j.Outcome;
import io.epi4j.runtime.dispatch.Rethrow;
import io.epi4j.runtime.problem.CallFailure;
import io.epi4j.runtime.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The views that go on behind a failure, and what becomes of the failure. */
class FailureViewsTest {
  private final List<CallFailure> skipped = new CopyOnWriteArrayList<>();

  /** Throws what it was given, from every function. */
  private static final class Failing extends Named {
    private final Throwable error;

    Failing(Throwable error) {
      super("failing");
      this.error = error;
    }

    private RuntimeException fail(String call) {
      calls.add(call);
      throw Rethrow.asIs(error);
    }

    @Override
    public String greet(String who) {
      throw fail(who);
    }

    @Override
    public boolean polite(String who) {
      throw fail(who);
    }

    @Override
    public Decision<String> answer(String question) {
      throw fail(question);
    }

    @Override
    public Object maybe() {
      throw fail("maybe");
    }
  }

  private Epi start(Greeter... providers) {
    EpiBuilder builder =
        Epi.builder().isolated().errorHandler(failure -> skipped.add((CallFailure) failure));
    for (Greeter provider : providers) {
      builder.provider(Greeter.class, provider);
    }
    return builder.start();
  }

  private static Named maybe(@Nullable Object value) {
    return new Named("maybe") {
      @Override
      public @Nullable Object maybe() {
        return value;
      }
    };
  }

  @Test
  @SuppressWarnings("NullAway") // it does not see that a record's component may be null through R
  void outcomesHaveResultsAndFailuresInTheirSlots() {
    IOException error = new IOException("disk");
    Failing failing = new Failing(error);
    Named one = maybe(1);
    Named nothing = maybe(null);
    try (Epi epi = start(one, failing, nothing)) {
      List<Outcome<@Nullable Object>> outcomes = GreeterFacade.of(epi).outcomesMaybe();
      assertEquals(
          List.of(
              new Outcome.Success<>("application", one.getClass().getName(), 1),
              new Outcome.Failure<>("application", Failing.class.getName(), error),
              new Outcome.Success<@Nullable Object>(
                  "application", nothing.getClass().getName(), null)),
          outcomes);
      assertEquals(List.of(), epi.report().problems(), "the caller has the failure");
      assertEquals(List.of(), skipped);
    }
  }

  @Test
  void outcomesKeepAnInterruptAndLetErrorsOfTheMachineThrough() {
    try (Epi epi = start(new Failing(new InterruptedException()))) {
      assertEquals(1, GreeterFacade.of(epi).outcomesMaybe().size());
      assertTrue(Thread.interrupted());
    }
    OutOfMemoryError fatal = new OutOfMemoryError("planted");
    try (Epi epi = start(new Failing(fatal))) {
      GreeterFacade facade = GreeterFacade.of(epi);
      assertSame(fatal, assertThrows(OutOfMemoryError.class, facade::outcomesMaybe));
      assertSame(
          fatal,
          assertThrows(OutOfMemoryError.class, () -> facade.skippingFailures().pipeGreet("x")));
    }
    NoSuchMethodError linkage = new NoSuchMethodError("planted");
    try (Epi epi = start(new Failing(linkage))) {
      assertTrue(
          GreeterFacade.of(epi).outcomesMaybe().get(0) instanceof Outcome.Failure<?> failure
              && failure.error() == linkage);
    }
  }

  /** A2 and X4 of couch_epi, and the table of decisions. */
  @Test
  void aFailingProviderIsSkippedReportedAndCounted() {
    Failing failing = new Failing(new IllegalStateException("no"));
    Named first = new Named("first");
    Named last = new Named("last");
    try (Epi epi = start(first, failing, last)) {
      GreeterFacade facade = GreeterFacade.of(epi);
      assertEquals("Hi first last", facade.skippingFailures().pipeGreet("Hi"));
      assertEquals(List.of("Hi first"), failing.calls, "it was called");
      assertEquals(Decision.of("I, last"), facade.skippingFailures().decideAnswer("last"));
      assertEquals(Decision.none(), facade.skippingFailures().decideAnswer("nobody"));
      assertTrue(facade.skippingFailures().allPolite("x"));
      assertFalse(facade.skippingFailures().allPolite("last"));
      assertTrue(facade.skippingFailures().anyPolite("first"), "last says yes");
      assertEquals(6, skipped.size());
      assertEquals("application", skipped.get(0).plugin());
      assertEquals("greet(String)", skipped.get(0).function());
      assertEquals(Failing.class.getName(), skipped.get(0).provider());
      List<Problem> problems = epi.report().problems();
      assertEquals(
          List.of(1L, 2L, 3L), problems.stream().map(Problem::count).toList(), problems.toString());
      assertEquals("call-failed", problems.get(0).id());
    }
  }

  @Test
  void whereAllFailTheAnswersAreThoseOfNoProvider() {
    try (Epi epi = start(new Failing(new IOException("no")))) {
      GreeterFacade facade = GreeterFacade.of(epi);
      assertEquals("Hi", facade.skippingFailures().pipeGreet("Hi"));
      assertEquals(Decision.none(), facade.skippingFailures().decideAnswer("?"));
      assertFalse(facade.skippingFailures().anyPolite("x"));
      assertTrue(facade.skippingFailures().allPolite("x"));
    }
  }

  @Test
  void anErrorHandlerThatThrowsIsContained() {
    try (Epi epi =
        Epi.builder()
            .isolated()
            .errorHandler(
                failure -> {
                  throw new IllegalStateException("the handler itself");
                })
            .provider(Greeter.class, new Failing(new IOException("no")))
            .provider(Greeter.class, new Named("x"))
            .start()) {
      assertEquals("Hi x", GreeterFacade.of(epi).skippingFailures().pipeGreet("Hi"));
    }
  }

  @Test
  void anyEndsAtTheFirstYes() {
    List<Named> providers = new ArrayList<>();
    for (String name : List.of("a", "b", "c")) {
      providers.add(new Named(name));
    }
    try (Epi epi = start(providers.toArray(Greeter[]::new))) {
      assertTrue(GreeterFacade.of(epi).anyPolite("a"), "b says yes");
      assertEquals(List.of("a"), providers.get(1).calls);
      assertEquals(List.of(), providers.get(2).calls);
      assertFalse(GreeterFacade.of(epi).anyPolite("abc"));
    }
    try (Epi epi = start()) {
      assertFalse(GreeterFacade.of(epi).anyPolite("a"));
    }
  }

  @Test
  void configuredTellsWhetherAFunctionHasAProviderAndCallsNone() {
    try (Epi epi = start(new Named("x"))) {
      assertFalse(GreeterFacade.of(epi).configuredMaybe(), "it leaves the function to its default");
    }
    try (Epi epi = start(new Named("x"), new Failing(new IOException("called")))) {
      assertTrue(GreeterFacade.of(epi).configuredMaybe());
    }
  }
}
