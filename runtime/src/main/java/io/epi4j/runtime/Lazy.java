package io.epi4j.runtime;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that many programs never need, and that is made when one does.
 *
 * @param <T> what it is
 */
final class Lazy<T> {
  private final Supplier<T> maker;
  private @Nullable T made; // guarded by this

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  synchronized T get() {
    T there = made;
    if (there == null) {
      there = maker.get();
      made = there;
    }
    return there;
  }

  /** Returns it, if it was made. */
  synchronized Optional<T> there() {
    return Optional.ofNullable(made);
  }

  /** Does something with it, if it was made. */
  synchronized void ifThere(Consumer<? super T> action) {
    if (made != null) {
      action.accept(made);
    }
  }
}
