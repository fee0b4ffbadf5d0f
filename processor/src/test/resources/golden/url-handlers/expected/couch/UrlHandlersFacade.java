package couch;

import io.epi4j.Decision;
import io.epi4j.runtime.Epi;
import io.epi4j.runtime.dispatch.Rethrow;
import io.epi4j.runtime.dispatch.ServiceBinding;
import io.epi4j.runtime.dispatch.ServiceType;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls the providers of {@link UrlHandlers}, the service {@code chttpd_handlers}, in the
 * operator's order. There is a view for each way to call them:
 *
 * <ul>
 *   <li>{@code handle(Request)}: each, decide
 *   <li>{@code rewrite(String)}: each, pipe
 *   <li>{@code authorized(User)}: each, all
 *   <li>{@code serverStarted(Server)}: each
 * </ul>
 *
 * <p>{@code pipe} has the functions that return what they take, {@code decide} those that return a
 * Decision, {@code all} those that return a boolean.
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

  /** Returns the view that gives each provider's result to the next. */
  public Pipe pipe() {
    return new Pipe(binding);
  }

  /** Returns the view that asks the providers in order until one decides. */
  public Decide decide() {
    return new Decide(binding);
  }

  /** Returns the view that asks the providers in order until one says false. */
  public All all() {
    return new All(binding);
  }

  /**
   * Calls every provider, in order; the first failure ends the call and is thrown as it is.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Each(ServiceBinding binding) {
    private static final MethodHandle HANDLE =
        SERVICE.each("handle", Decision.class, Request.class);
    private static final MethodHandle REWRITE = SERVICE.each("rewrite", String.class, String.class);
    private static final MethodHandle AUTHORIZED =
        SERVICE.each("authorized", boolean.class, User.class);
    private static final MethodHandle SERVER_STARTED =
        SERVICE.each("serverStarted", void.class, Server.class);

    /** Returns what {@link UrlHandlers#handle(Request)} of every provider returns. */
    public List<Decision<Response>> handle(Request request) {
      try {
        return (List<Decision<Response>>) HANDLE.invokeExact(binding, request);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link UrlHandlers#rewrite(String)} of every provider returns. */
    public List<String> rewrite(String path) {
      try {
        return (List<String>) REWRITE.invokeExact(binding, path);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link UrlHandlers#authorized(User)} of every provider returns. */
    public List<Boolean> authorized(User user) {
      try {
        return (List<Boolean>) AUTHORIZED.invokeExact(binding, user);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Calls {@link UrlHandlers#serverStarted(Server)} of every provider that has it. */
    public void serverStarted(Server server) {
      try {
        SERVER_STARTED.invokeExact(binding, server);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }
  }

  /**
   * Gives each provider's result to the next; without providers the argument comes back.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Pipe(ServiceBinding binding) {
    private static final MethodHandle REWRITE =
        SERVICE.pipe(0, "rewrite", String.class, String.class);

    /** Returns {@code path} as {@link UrlHandlers#rewrite(String)} of every provider changed it. */
    public String rewrite(String path) {
      try {
        return (String) REWRITE.invokeExact(binding, path);
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
    private static final MethodHandle HANDLE = SERVICE.decide("handle", Request.class);

    /** Returns the first decision of {@link UrlHandlers#handle(Request)}. */
    public Decision<Response> handle(Request request) {
      try {
        return (Decision<Response>) HANDLE.invokeExact(binding, request);
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
    private static final MethodHandle AUTHORIZED = SERVICE.all("authorized", User.class);

    /** Returns whether {@link UrlHandlers#authorized(User)} of every provider returns true. */
    public boolean authorized(User user) {
      try {
        return (boolean) AUTHORIZED.invokeExact(binding, user);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }
  }
}
