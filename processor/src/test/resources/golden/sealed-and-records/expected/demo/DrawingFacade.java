package demo;

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
 * Calls the providers of {@link Drawing}, the service {@code drawing}, in the operator's order.
 * There is a view for each way to call them; {@code each}, {@code outcomes}, {@code concurrent} and
 * {@code configured} have every function. The other views:
 *
 * <ul>
 *   <li>{@code simplify(Shape)}: pipe
 *   <li>{@code round(Square, Unit)}: decide
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
public record DrawingFacade(ServiceBinding binding) {
  private static final ServiceType<Drawing> SERVICE =
      ServiceType.of(MethodHandles.lookup(), Drawing.class, "drawing");

  /** Returns the facade that calls the providers in {@code epi}. */
  public static DrawingFacade of(Epi epi) {
    return new DrawingFacade(epi.bind(SERVICE));
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
    private static final CallSite SIMPLIFY = SERVICE.each("simplify", Shape.class, Shape.class);
    private static final CallSite ROUND =
        SERVICE.each("round", Decision.class, Shape.Square.class, Shape.Unit.class);

    /** Returns what {@link Drawing#simplify(Shape)} of every provider returns. */
    public List<Shape> simplify(Shape shape) {
      try {
        return (List<Shape>) SIMPLIFY.getTarget().invokeExact(binding, shape);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Drawing#round(Shape.Square, Shape.Unit)} of every provider returns. */
    public List<Decision<Shape.Circle>> round(Shape.Square square, Shape.Unit unit) {
      try {
        return (List<Decision<Shape.Circle>>) ROUND.getTarget().invokeExact(binding, square, unit);
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
    private static final CallSite SIMPLIFY = SERVICE.outcomes("simplify", Shape.class, Shape.class);
    private static final CallSite ROUND =
        SERVICE.outcomes("round", Decision.class, Shape.Square.class, Shape.Unit.class);

    /** Returns what became of {@link Drawing#simplify(Shape)} of every provider. */
    public List<Outcome<Shape>> simplify(Shape shape) {
      try {
        return (List<Outcome<Shape>>) SIMPLIFY.getTarget().invokeExact(binding, shape);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what became of {@link Drawing#round(Shape.Square, Shape.Unit)} of every provider. */
    public List<Outcome<Decision<Shape.Circle>>> round(Shape.Square square, Shape.Unit unit) {
      try {
        return (List<Outcome<Decision<Shape.Circle>>>)
            ROUND.getTarget().invokeExact(binding, square, unit);
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
    private static final ConcurrentFunction SIMPLIFY =
        SERVICE.concurrent("simplify", Shape.class, Shape.class);
    private static final ConcurrentFunction ROUND =
        SERVICE.concurrent("round", Decision.class, Shape.Square.class, Shape.Unit.class);

    /** Starts {@link Drawing#simplify(Shape)} of every provider. */
    public List<CompletableFuture<Shape>> simplify(Shape shape) {
      return SIMPLIFY.start(binding, shape);
    }

    /** Starts {@link Drawing#round(Shape.Square, Shape.Unit)} of every provider. */
    public List<CompletableFuture<Decision<Shape.Circle>>> round(
        Shape.Square square, Shape.Unit unit) {
      return ROUND.start(binding, square, unit);
    }
  }

  /**
   * Gives each provider's result to the next; without providers the argument comes back.
   *
   * @param binding the providers in one {@code Epi}
   */
  public record Pipe(ServiceBinding binding) {
    private static final CallSite SIMPLIFY = SERVICE.pipe(0, "simplify", Shape.class, Shape.class);

    /** Returns {@code shape} as {@link Drawing#simplify(Shape)} of every provider changed it. */
    public Shape simplify(Shape shape) {
      try {
        return (Shape) SIMPLIFY.getTarget().invokeExact(binding, shape);
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
    private static final CallSite ROUND =
        SERVICE.decide("round", Shape.Square.class, Shape.Unit.class);

    /** Returns the first decision of {@link Drawing#round(Shape.Square, Shape.Unit)}. */
    public Decision<Shape.Circle> round(Shape.Square square, Shape.Unit unit) {
      try {
        return (Decision<Shape.Circle>) ROUND.getTarget().invokeExact(binding, square, unit);
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
    private static final ConfiguredFunction SIMPLIFY = SERVICE.configured("simplify");
    private static final ConfiguredFunction ROUND = SERVICE.configured("round");

    /** Returns whether there is a provider of {@link Drawing#simplify}. */
    public boolean simplify() {
      return SIMPLIFY.isConfigured(binding);
    }

    /** Returns whether there is a provider of {@link Drawing#round}. */
    public boolean round() {
      return ROUND.isConfigured(binding);
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
  }
}
