package io.epi4j.runtime.data;

import io.epi4j.runtime.data.DataException.Fault;
import io.epi4j.runtime.problem.Failures;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Data that a method of a plugin returns, or that the application gave.
 *
 * @param <V> the type of the data
 */
final class MethodSource<V> implements DataSource<V> {
  private static final ThreadLocal<Boolean> ASKING = ThreadLocal.withInitial(() -> false);

  private final Callable<?> method;
  private final DataParser<V> parser;

  MethodSource(Callable<?> method, DataParser<V> parser) {
    this.method = method;
    this.parser = parser;
  }

  /** Returns whether a method is being asked by this thread. */
  static boolean isAsking() {
    return ASKING.get();
  }

  @Override
  public Optional<Map<String, V>> look(boolean wait) throws DataException {
    return Optional.of(parser.check(ask()));
  }

  @SuppressWarnings("CatchingThrowable") // whatever a plugin throws shall not harm the others
  private @Nullable Object ask() throws DataException {
    boolean outer = ASKING.get();
    ASKING.set(true);
    try {
      return method.call();
    } catch (Throwable e) {
      Failures.passOn(e);
      throw new DataException(Fault.FAILED, "it threw " + e.getClass().getName(), e);
    } finally {
      if (outer) {
        ASKING.set(true);
      } else {
        ASKING.remove();
      }
    }
  }
}
