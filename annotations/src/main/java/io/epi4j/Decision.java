package io.epi4j;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a provider answers to a function that only one provider should answer: a value, or that it
 * leaves the decision to the next.
 *
 * <pre>{@code
 * public Decision<Response> handle(Request request) {
 *   return request.path().equals("/_stats") ? Decision.of(statistics()) : Decision.none();
 * }
 * }</pre>
 *
 * <p>The {@code decide()} view of a facade asks the providers in order and ends at the first that
 * decided. Decisions are immutable, and equal when their values are.
 *
 * <p>In couch_epi: the {@code {decided, Value}} and {@code no_decision} of {@code decide/5}.
 *
 * @param <T> the type of the value
 */
public sealed interface Decision<T> {
  /** Returns the decision for {@code value}, which may not be null. */
  static <T> Decision<T> of(T value) {
    return new Decided<>(value);
  }

  /** Returns the answer that leaves the decision to the next provider. */
  @SuppressWarnings("unchecked") // it holds no value, so it serves every type
  static <T> Decision<T> none() {
    return (Decision<T>) NoDecision.INSTANCE;
  }

  /** Returns whether there is a value. */
  boolean isDecided();

  /** Returns the value, or {@code other} where there is none. */
  T orElse(T other);

  /** Returns the value, or what {@code other} gives where there is none. */
  T orElseGet(Supplier<? extends T> other);

  /**
   * Returns the value.
   *
   * @throws NoSuchElementException where there is none
   */
  T orElseThrow();

  /**
   * Returns the value.
   *
   * @param failure makes what is thrown where there is none
   * @param <X> its type
   * @throws X where there is none
   */
  <X extends Throwable> T orElseThrow(Supplier<? extends X> failure) throws X;

  /** Returns the value as an {@code Optional}. */
  Optional<T> toOptional();

  /**
   * A decision for a value.
   *
   * @param value what was decided; never null
   * @param <T> the type of the value
   */
  record Decided<T>(T value) implements Decision<T> {
    /** Checks that there is a value. */
    public Decided {
      Objects.requireNonNull(value, "a decision needs a value; Decision.none() is for no decision");
    }

    @Override
    public boolean isDecided() {
      return true;
    }

    @Override
    public T orElse(T other) {
      return value;
    }

    @Override
    public T orElseGet(Supplier<? extends T> other) {
      return value;
    }

    @Override
    public T orElseThrow() {
      return value;
    }

    @Override
    public <X extends Throwable> T orElseThrow(Supplier<? extends X> failure) {
      return value;
    }

    @Override
    public Optional<T> toOptional() {
      return Optional.of(value);
    }
  }

  /**
   * No decision: the next provider is asked.
   *
   * @param <T> the type that a value would have
   */
  record NoDecision<T>() implements Decision<T> {
    private static final NoDecision<?> INSTANCE = new NoDecision<>();

    @Override
    public boolean isDecided() {
      return false;
    }

    @Override
    public T orElse(T other) {
      return other;
    }

    @Override
    public T orElseGet(Supplier<? extends T> other) {
      return other.get();
    }

    @Override
    public T orElseThrow() {
      throw new NoSuchElementException("no provider decided");
    }

    @Override
    public <X extends Throwable> T orElseThrow(Supplier<? extends X> failure) throws X {
      throw failure.get();
    }

    @Override
    public Optional<T> toOptional() {
      return Optional.empty();
    }
  }
}
