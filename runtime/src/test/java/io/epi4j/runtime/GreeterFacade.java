package io.epi4j.runtime;

import io.epi4j.Decision;
import io.epi4j.Outcome;
import io.epi4j.runtime.dispatch.ConcurrentFunction;
import io.epi4j.runtime.dispatch.ConfiguredFunction;
import io.epi4j.runtime.dispatch.Rethrow;
import io.epi4j.runtime.dispatch.ServiceBinding;
import io.epi4j.runtime.dispatch.ServiceType;
import java.io.IOException;
import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The facade of {@link Greeter} as the processor would write it, in one piece: the processor is
 * built after the runtime, so its tests can use the runtime, and not the other way round.
 */
@SuppressWarnings({"unchecked", "NullAway"}) // method handles know erased types only
final class GreeterFacade {
  private static final ServiceType<Greeter> SERVICE =
      ServiceType.of(MethodHandles.lookup(), Greeter.class, "greeters");
  private static final CallSite EACH_GREET = SERVICE.each("greet", String.class, String.class);
  private static final CallSite EACH_TELL = SERVICE.each("tell", void.class, StringBuilder.class);
  private static final CallSite EACH_MAYBE = SERVICE.each("maybe", Object.class);
  private static final CallSite PIPE_GREET = SERVICE.pipe(0, "greet", String.class, String.class);
  private static final CallSite PIPE_ADD = SERVICE.pipe(1, "add", int.class, int.class, int.class);
  private static final CallSite DECIDE_ANSWER = SERVICE.decide("answer", String.class);
  private static final CallSite ALL_POLITE = SERVICE.all("polite", String.class);

  private final ServiceBinding binding;

  private GreeterFacade(ServiceBinding binding) {
    this.binding = binding;
  }

  static GreeterFacade of(Epi epi) {
    return new GreeterFacade(epi.bind(SERVICE));
  }

  List<String> eachGreet(String name) {
    try {
      return (List<String>) EACH_GREET.getTarget().invokeExact(binding, name);
    } catch (Throwable e) {
      throw Rethrow.asIs(e);
    }
  }

  void eachTell(StringBuilder out) {
    try {
      EACH_TELL.getTarget().invokeExact(binding, out);
    } catch (Throwable e) {
      throw Rethrow.asIs(e);
    }
  }

  List<@Nullable Object> eachMaybe() throws IOException {
    try {
      return (List<@Nullable Object>) EACH_MAYBE.getTarget().invokeExact(binding);
    } catch (Throwable e) {
      throw Rethrow.asIs(e);
    }
  }

  String pipeGreet(String name) {
    try {
      return (String) PIPE_GREET.getTarget().invokeExact(binding, name);
    } catch (Throwable e) {
      throw Rethrow.asIs(e);
    }
  }

  int pipeAdd(int left, int right) {
    try {
      return (int) PIPE_ADD.getTarget().invokeExact(binding, left, right);
    } catch (Throwable e) {
      throw Rethrow.asIs(e);
    }
  }

  Decision<String> decideAnswer(String question) {
    try {
      return (Decision<String>) DECIDE_ANSWER.getTarget().invokeExact(binding, question);
    } catch (Throwable e) {
      throw Rethrow.asIs(e);
    }
  }

  boolean allPolite(String name) {
    try {
      return (boolean) ALL_POLITE.getTarget().invokeExact(binding, name);
    } catch (Throwable e) {
      throw Rethrow.asIs(e);
    }
  }

  private static final CallSite OUTCOMES_MAYBE = SERVICE.outcomes("maybe", Object.class);
  private static final ConcurrentFunction CONCURRENT_GREET =
      SERVICE.concurrent("greet", String.class, String.class);
  private static final CallSite ANY_POLITE = SERVICE.any("polite", String.class);
  private static final ConfiguredFunction CONFIGURED_MAYBE = SERVICE.configured("maybe");

  List<Outcome<@Nullable Object>> outcomesMaybe() {
    try {
      return (List<Outcome<@Nullable Object>>) OUTCOMES_MAYBE.getTarget().invokeExact(binding);
    } catch (Throwable e) {
      throw Rethrow.asIs(e);
    }
  }

  List<CompletableFuture<String>> concurrentGreet(String name) {
    return CONCURRENT_GREET.start(binding, name);
  }

  boolean anyPolite(String name) {
    try {
      return (boolean) ANY_POLITE.getTarget().invokeExact(binding, name);
    } catch (Throwable e) {
      throw Rethrow.asIs(e);
    }
  }

  boolean configuredMaybe() {
    return CONFIGURED_MAYBE.isConfigured(binding);
  }

  /** The same facade, skipping failures. */
  GreeterFacade skippingFailures() {
    return new GreeterFacade(binding.skippingFailures());
  }
}
