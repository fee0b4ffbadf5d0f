package demo;

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
 * Calls the providers of {@link Drawing}, the service {@code drawing}, in the operator's order.
 * There is a view for each way to call them:
 *
 * <ul>
 *   <li>{@code simplify(Shape)}: each, pipe
 *   <li>{@code round(Square, Unit)}: each, decide
 * </ul>
 *
 * <p>{@code pipe} has the functions that return what they take, {@code decide} those that return a
 * Decision, {@code all} those that return a boolean.
 *
 * <p>Any thread may use it. To obtain it takes no lock and loads no class of a plugin, so it may
 * stand in a static field.
 */
@Generated("io.epi4j.processor.FacadeProcessor")
@SuppressWarnings("unchecked") // a method handle knows erased types only
public final class DrawingFacade {
  private static final ServiceType<Drawing> SERVICE =
      ServiceType.of(MethodHandles.lookup(), Drawing.class, "drawing");

  private final Each each;
  private final Pipe pipe;
  private final Decide decide;

  private DrawingFacade(ServiceBinding binding) {
    each = new Each(binding);
    pipe = new Pipe(binding);
    decide = new Decide(binding);
  }

  /** Returns the facade that calls the providers in {@code epi}. */
  public static DrawingFacade of(Epi epi) {
    return new DrawingFacade(epi.bind(SERVICE));
  }

  /** Returns the view that calls every provider, in order. */
  public Each each() {
    return each;
  }

  /** Returns the view that gives each provider's result to the next. */
  public Pipe pipe() {
    return pipe;
  }

  /** Returns the view that asks the providers in order until one decides. */
  public Decide decide() {
    return decide;
  }

  /** Calls every provider, in order; the first failure ends the call and is thrown as it is. */
  public static final class Each {
    private static final MethodHandle SIMPLIFY = SERVICE.each("simplify", Shape.class, Shape.class);
    private static final MethodHandle ROUND =
        SERVICE.each("round", Decision.class, Shape.Square.class, Shape.Unit.class);

    private final ServiceBinding binding;

    private Each(ServiceBinding binding) {
      this.binding = binding;
    }

    /** Returns what {@link Drawing#simplify(Shape)} of every provider returns. */
    public List<Shape> simplify(Shape shape) {
      try {
        return (List<Shape>) SIMPLIFY.invokeExact(binding, shape);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }

    /** Returns what {@link Drawing#round(Shape.Square, Shape.Unit)} of every provider returns. */
    public List<Decision<Shape.Circle>> round(Shape.Square square, Shape.Unit unit) {
      try {
        return (List<Decision<Shape.Circle>>) ROUND.invokeExact(binding, square, unit);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }
  }

  /** Gives each provider's result to the next; without providers the argument comes back. */
  public static final class Pipe {
    private static final MethodHandle SIMPLIFY =
        SERVICE.pipe(0, "simplify", Shape.class, Shape.class);

    private final ServiceBinding binding;

    private Pipe(ServiceBinding binding) {
      this.binding = binding;
    }

    /** Returns {@code shape} as {@link Drawing#simplify(Shape)} of every provider changed it. */
    public Shape simplify(Shape shape) {
      try {
        return (Shape) SIMPLIFY.invokeExact(binding, shape);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }
  }

  /** Asks the providers in order until one decides; if none does, there is no decision. */
  public static final class Decide {
    private static final MethodHandle ROUND =
        SERVICE.decide("round", Shape.Square.class, Shape.Unit.class);

    private final ServiceBinding binding;

    private Decide(ServiceBinding binding) {
      this.binding = binding;
    }

    /** Returns the first decision of {@link Drawing#round(Shape.Square, Shape.Unit)}. */
    public Decision<Shape.Circle> round(Shape.Square square, Shape.Unit unit) {
      try {
        return (Decision<Shape.Circle>) ROUND.invokeExact(binding, square, unit);
      } catch (Throwable e) {
        throw Rethrow.asIs(e);
      }
    }
  }
}
