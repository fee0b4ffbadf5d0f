package couch;

import io.epi4j.Decision;
import io.epi4j.Outcome;
import io.epi4j.runtime.Epi;
import io.epi4j.runtime.dispatch.ConcurrentFunction;
import io.epi4j.runtime.dispatch.ConfiguredFunction;
import io.epi4j.runtime.dispatch.Rethrow;
import io.epi4j.runtime.dispatch.ServiceBinding;
import io.epi4j.runtime.dispatch.ServiceType;
import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Calls the providers of {@link UrlHandlers}, the service {@code chttpd_handlers}, in the
 * operator's order. There is a view for each way to call them; {@code each}, {@code outcomes},
 * {@code concurrent} and {@code configured} have every function. The other views:
 *
 * <ul>
 *   <li>{@code handle(Request)}: decide
 *   <li>{@code rewrite(String)}: pipe
 *   <li>{@code authorized(User)}: any, all
 *   <li>{@code serverStarted(Server)}: none
 * </ul>
 *
 * <p>{@code pipe} has the functions that return what they take, {@code decide} those that return a
 * Decision, {@code any} and {@code all} those that return a boolean.
 *
 * <p>Any thread may use it. To obtain it waits for no plugin and loads no class of one, so it may
 * stand in a static field.
 *
 * @param binding the providers in one {@code Epi}
 */
@Generated("io.epi4j.processor.FacadeProcessor")
@SuppressWarnings("unchecked") // a method handle knows erased types only
public record UrlHandlersFacade(ServiceBinding binding) {
  private static final ServiceType<UrlHandlers> SERVICE =
      ServiceType.of(MethodHandles.lookup(), UrlHandlers.class, "chttpd_handlers");

  /** Returns the facade that calls the providers in {@code epi}. */
  public static UrlHandlersFacade of(Epi epi) {
    return new UrlHandlersFacade(epi.bind(SERVICE));
  }

  /** Returns the view that calls every provider, in order. */
  public Each each() {
    return new Each(binding);
  }

  /** Returns the view that calls every provider, in order, and gives failures as values. */
  public Outcomes outcomes() {
    return new Outcomes(binding);
  }

  /** Returns the view that starts every provider in a task of its own. */
  public Concurrent concurrent() {
    return new Concurrent(binding);
  }

  /** Returns the view that gives each provider's result to the next. */
  public Pipe pipe() {
    return new Pipe(binding);
  }

  /** Returns the view that asks the providers in order until one decides. */
  public Decide decide() {
    return new Decide(binding);
  }

  /** Returns the view that asks the providers in order until one says true. */
  public Any any() {
    return new Any(binding);
  }

  /** Returns the view that asks the providers in order until one says false. */
  public All all() {
    return new All(binding);
  }

  /** Returns the view that tells which functions have a provider. */
  public Configured configured() {
    return new Configured(binding);
  }

  /** Returns the views in which a provider that fails is skipped. */
  public SkippingFailures skippingFailures() {
    return new SkippingFailures(binding.skippingFailures());
  }

  /**
   * Calls every provider, in order; the first failure ends the call and is thrown as it is.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Each(ServiceBinding binding) {
    private static final CallSite HANDLE = SERVICE.each("handle", Decision.class, Request.class);
    private static final CallSite REWRITE = SERVICE.each("rewrite", String.class, String.class);
    private static final CallSite AUTHORIZED =
        SERVICE.each("authorized", boolean.class, User.class);
    private static final CallSite SERVER_STARTED =
        SERVICE.each("serverStarted", void.class, Server.class);

    /** Returns what {@link UrlHandlers#handle(Request)} of every provider returns. */
    public List<Decision<Response>> handle(Request request) {
      try {
        return (List<Decision<Response>>) HANDLE.getTarget().invokeExact(binding, request);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link UrlHandlers#rewrite(String)} of every provider returns. */
    public List<String> rewrite(String path) {
      try {
        return (List<String>) REWRITE.getTarget().invokeExact(binding, path);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link UrlHandlers#authorized(User)} of every provider returns. */
    public List<Boolean> authorized(User user) {
      try {
        return (List<Boolean>) AUTHORIZED.getTarget().invokeExact(binding, user);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Calls {@link UrlHandlers#serverStarted(Server)} of every provider that has it. */
    public void serverStarted(Server server) {
      try {
        SERVER_STARTED.getTarget().invokeExact(binding, server);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }
  }

  /**
   * Calls every provider, in order, and gives failures as values; each provider has its slot, with
   * its result or its failure.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Outcomes(ServiceBinding binding) {
    private static final CallSite HANDLE =
        SERVICE.outcomes("handle", Decision.class, Request.class);
    private static final CallSite REWRITE = SERVICE.outcomes("rewrite", String.class, String.class);
    private static final CallSite AUTHORIZED =
        SERVICE.outcomes("authorized", boolean.class, User.class);
    private static final CallSite SERVER_STARTED =
        SERVICE.outcomes("serverStarted", void.class, Server.class);

    /** Returns what became of {@link UrlHandlers#handle(Request)} of every provider. */
    public List<Outcome<Decision<Response>>> handle(Request request) {
      try {
        return (List<Outcome<Decision<Response>>>) HANDLE.getTarget().invokeExact(binding, request);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link UrlHandlers#rewrite(String)} of every provider. */
    public List<Outcome<String>> rewrite(String path) {
      try {
        return (List<Outcome<String>>) REWRITE.getTarget().invokeExact(binding, path);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link UrlHandlers#authorized(User)} of every provider. */
    public List<Outcome<Boolean>> authorized(User user) {
      try {
        return (List<Outcome<Boolean>>) AUTHORIZED.getTarget().invokeExact(binding, user);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /**
     * Returns what became of {@link UrlHandlers#serverStarted(Server)} of every provider that has
     * it.
     */
    public List<Outcome<Void>> serverStarted(Server server) {
      try {
        return (List<Outcome<Void>>) SERVER_STARTED.getTarget().invokeExact(binding, server);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }
  }

  /**
   * Starts every provider in a task of its own; each future holds a result or a failure, and
   * cancelling it interrupts the task.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Concurrent(ServiceBinding binding) {
    private static final ConcurrentFunction HANDLE =
        SERVICE.concurrent("handle", Decision.class, Request.class);
    private static final ConcurrentFunction REWRITE =
        SERVICE.concurrent("rewrite", String.class, String.class);
    private static final ConcurrentFunction AUTHORIZED =
        SERVICE.concurrent("authorized", boolean.class, User.class);
    private static final ConcurrentFunction SERVER_STARTED =
        SERVICE.concurrent("serverStarted", void.class, Server.class);

    /** Starts {@link UrlHandlers#handle(Request)} of every provider. */
    public List<CompletableFuture<Decision<Response>>> handle(Request request) {
      return HANDLE.start(binding, request);
    }

    /** Starts {@link UrlHandlers#rewrite(String)} of every provider. */
    public List<CompletableFuture<String>> rewrite(String path) {
      return REWRITE.start(binding, path);
    }

    /** Starts {@link UrlHandlers#authorized(User)} of every provider. */
    public List<CompletableFuture<Boolean>> authorized(User user) {
      return AUTHORIZED.start(binding, user);
    }

    /** Starts {@link UrlHandlers#serverStarted(Server)} of every provider that has it. */
    public List<CompletableFuture<Void>> serverStarted(Server server) {
      return SERVER_STARTED.start(binding, server);
    }
  }

  /**
   * Gives each provider's result to the next; without providers the argument comes back.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Pipe(ServiceBinding binding) {
    private static final CallSite REWRITE = SERVICE.pipe(0, "rewrite", String.class, String.class);

    /** Returns {@code path} as {@link UrlHandlers#rewrite(String)} of every provider changed it. */
    public String rewrite(String path) {
      try {
        return (String) REWRITE.getTarget().invokeExact(binding, path);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }
  }

  /**
   * Asks the providers in order until one decides; if none does, there is no decision.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Decide(ServiceBinding binding) {
    private static final CallSite HANDLE = SERVICE.decide("handle", Request.class);

    /** Returns the first decision of {@link UrlHandlers#handle(Request)}. */
    public Decision<Response> handle(Request request) {
      try {
        return (Decision<Response>) HANDLE.getTarget().invokeExact(binding, request);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }
  }

  /**
   * Asks the providers in order until one says true; if none does, the answer is false.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Any(ServiceBinding binding) {
    private static final CallSite AUTHORIZED = SERVICE.any("authorized", User.class);

    /** Returns whether {@link UrlHandlers#authorized(User)} of any provider returns true. */
    public boolean authorized(User user) {
      try {
        return (boolean) AUTHORIZED.getTarget().invokeExact(binding, user);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }
  }

  /**
   * Asks the providers in order until one says false; if none does, the answer is true.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record All(ServiceBinding binding) {
    private static final CallSite AUTHORIZED = SERVICE.all("authorized", User.class);

    /** Returns whether {@link UrlHandlers#authorized(User)} of every provider returns true. */
    public boolean authorized(User user) {
      try {
        return (boolean) AUTHORIZED.getTarget().invokeExact(binding, user);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }
  }

  /**
   * Tells which functions have a provider; none is called, and overloads count as one.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Configured(ServiceBinding binding) {
    private static final ConfiguredFunction HANDLE = SERVICE.configured("handle");
    private static final ConfiguredFunction REWRITE = SERVICE.configured("rewrite");
    private static final ConfiguredFunction AUTHORIZED = SERVICE.configured("authorized");
    private static final ConfiguredFunction SERVER_STARTED = SERVICE.configured("serverStarted");

    /** Returns whether there is a provider of {@link UrlHandlers#handle}. */
    public boolean handle() {
      return HANDLE.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link UrlHandlers#rewrite}. */
    public boolean rewrite() {
      return REWRITE.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link UrlHandlers#authorized}. */
    public boolean authorized() {
      return AUTHORIZED.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link UrlHandlers#serverStarted}. */
    public boolean serverStarted() {
      return SERVER_STARTED.isConfigured(binding);
    }
  }

  /**
   * The views in which a provider that fails is skipped as if it were not there, and its failure
   * goes to the error handler.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record SkippingFailures(ServiceBinding binding) {
    /** Returns the view that gives each provider's result to the next. */
    public Pipe pipe() {
      return new Pipe(binding);
    }

    /** Returns the view that asks the providers in order until one decides. */
    public Decide decide() {
      return new Decide(binding);
    }

    /** Returns the view that asks the providers in order until one says true. */
    public Any any() {
      return new Any(binding);
    }

    /** Returns the view that asks the providers in order until one says false. */
    public All all() {
      return new All(binding);
    }
  }
}
