package io.epi4j.runtime.dispatch;

import static java.lang.invoke.MethodHandles.catchException;
import static java.lang.invoke.MethodHandles.constant;
import static java.lang.invoke.MethodHandles.dropArguments;
import static java.lang.invoke.MethodHandles.filterReturnValue;
import static java.lang.invoke.MethodHandles.foldArguments;
import static java.lang.invoke.MethodHandles.identity;
import static java.lang.invoke.MethodHandles.insertArguments;
import static java.lang.invoke.MethodHandles.permuteArguments;

import io.epi4j.Decision;
import io.epi4j.Outcome;
import io.epi4j.runtime.problem.CallFailure;
import io.epi4j.runtime.problem.Failures;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The call of one provider, as its view wants it: as it is, with its failure as a value, with its
 * failure skipped, or as a task of its own.
 *
 * <p>A failure is anything thrown but a {@code VirtualMachineError}, which is no fault of the
 * provider and goes through. Where a failure does not reach the caller as it is, an interrupt that
 * was thrown is kept as the status of the thread.
 *
 * @param call the function and the view
 * @param provider the provider
 * @param host is told of failures, and runs tasks
 */
record Leaf(FunctionCall call, BoundProvider provider, ServiceHost host) {
  /** Calls the provider; a decision that is null is refused. */
  @Nullable Object call(@Nullable Object[] arguments) throws Throwable {
    Object result = call.function().call(provider.instance(), arguments);
    return call.view() == View.DECIDE ? refuseNull((Decision<?>) result) : result;
  }

  /** Starts the call as a task. */
  CompletableFuture<@Nullable Object> start(@Nullable Object[] arguments) {
    return ConcurrentCall.start(host.executor(), () -> call(arguments));
  }

  MethodHandle handle(boolean skipping) {
    MethodHandle bound = call.function().bindTo(provider.instance());
    return switch (call.view()) {
      case OUTCOMES -> outcome(bound);
      case CONCURRENT -> task(bound);
      case DECIDE -> {
        MethodHandle decides = filterReturnValue(bound, Decisions.REFUSE_NULL.bindTo(this));
        yield skipping ? skipping(decides, always(Decision.class, Decision.none())) : decides;
      }
      case ANY -> skipping ? skipping(bound, always(boolean.class, false)) : bound;
      case ALL -> skipping ? skipping(bound, always(boolean.class, true)) : bound;
      case PIPE -> skipping ? skipping(bound, argument()) : bound;
      case EACH -> bound;
    };
  }

  /** {@code (parameters...)Outcome}: what the provider returns or throws, as a value. */
  private MethodHandle outcome(MethodHandle bound) {
    MethodHandle success =
        filterReturnValue(
            bound.asType(bound.type().changeReturnType(Object.class)),
            Outcomes.SUCCESS.bindTo(this));
    return catchException(success, Throwable.class, Outcomes.FAILURE.bindTo(this));
  }

  @SuppressWarnings("NullAway") // it does not see that a component may be null through R
  Outcome<@Nullable Object> success(@Nullable Object value) {
    return new Outcome.Success<@Nullable Object>(provider.plugin(), provider.name(), value);
  }

  Outcome<@Nullable Object> failure(Throwable error) {
    Failures.passOn(error);
    return new Outcome.Failure<@Nullable Object>(provider.plugin(), provider.name(), error);
  }

  /** When the provider fails, the failure is reported and {@code otherwise} gives the result. */
  private MethodHandle skipping(MethodHandle leaf, MethodHandle otherwise) {
    MethodHandle skip =
        foldArguments(dropArguments(otherwise, 0, Throwable.class), Skips.SKIP.bindTo(this));
    return catchException(leaf, Throwable.class, skip);
  }

  void skip(Throwable error) {
    Failures.passOn(error);
    host.skipped(new CallFailure(provider.plugin(), provider.name(), call.display(), error));
  }

  private MethodHandle always(Class<?> returns, Object value) {
    return dropArguments(constant(returns, value), 0, call.signature().parameterList());
  }

  /** The argument that a pipe threads, as the result of a provider that failed. */
  private MethodHandle argument() {
    MethodType type = call.signature();
    Class<?> threaded = type.parameterType(call.piped());
    return permuteArguments(identity(threaded), type.changeReturnType(threaded), call.piped())
        .asType(type);
  }

  /** {@code (parameters...)CompletableFuture}: the call as a task. */
  private MethodHandle task(MethodHandle bound) {
    int parameters = bound.type().parameterCount();
    MethodHandle spread =
        bound.asType(bound.type().generic()).asSpreader(Object[].class, parameters);
    return insertArguments(Tasks.START.bindTo(this), 0, spread)
        .asCollector(Object[].class, parameters)
        .asType(bound.type().changeReturnType(CompletableFuture.class));
  }

  @SuppressWarnings("UnusedMethod") // START calls it
  private CompletableFuture<@Nullable Object> start(
      MethodHandle spread, @Nullable Object[] arguments) {
    return ConcurrentCall.start(host.executor(), () -> spread.invoke(arguments));
  }

  private Decision<?> refuseNull(@Nullable Decision<?> decision) {
    if (decision == null) {
      throw new NullPointerException(
          provider.name()
              + "."
              + call.display()
              + " of plugin "
              + provider.plugin()
              + " returned null; Decision.none() leaves the decision to the next provider");
    }
    return decision;
  }

  /** Each handle is made when a view first needs it: making one takes a millisecond or two. */
  private static MethodHandle own(String name, Class<?> returns, Class<?>... parameters) {
    try {
      return MethodHandles.lookup()
          .findVirtual(Leaf.class, name, MethodType.methodType(returns, parameters));
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private static final class Outcomes {
    static final MethodHandle SUCCESS = own("success", Outcome.class, Object.class);
    static final MethodHandle FAILURE = own("failure", Outcome.class, Throwable.class);
  }

  private static final class Skips {
    static final MethodHandle SKIP = own("skip", void.class, Throwable.class);
  }

  private static final class Tasks {
    static final MethodHandle START =
        own("start", CompletableFuture.class, MethodHandle.class, Object[].class);
  }

  private static final class Decisions {
    static final MethodHandle REFUSE_NULL = own("refuseNull", Decision.class, Decision.class);
  }
}
