package io.epi4j.runtime.dispatch;

import io.epi4j.Decision;
import io.epi4j.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Calls the providers of a function one by one, as each view wants it: what {@link Fold} makes one
 * method handle of.
 *
 * <p>This is for the first calls. To make and fold handles takes the JVM a tenth of a second when
 * nothing of that was done before, which a program that calls a function a few times never gets
 * back.
 *
 * @param leaves the calls of the providers that have the function, in order
 * @param skipping whether one that fails is skipped, where the view can do without it
 */
record OneByOne(List<Leaf> leaves, boolean skipping) {
  /** Every provider in order; their results, or null where the function returns nothing. */
  @Nullable Object each(boolean returns, @Nullable Object[] arguments) throws Throwable {
    @Nullable Object[] results = new Object[leaves.size()];
    for (int i = 0; i < results.length; i++) {
      results[i] = leaves.get(i).call(arguments);
    }
    return returns ? list(results) : null;
  }

  List<?> outcomes(@Nullable Object[] arguments) {
    @Nullable Object[] results = new Object[leaves.size()];
    for (int i = 0; i < results.length; i++) {
      results[i] = outcome(leaves.get(i), arguments);
    }
    return list(results);
  }

  @SuppressWarnings("CatchingThrowable") // the leaf tells those apart that go on
  private static Outcome<@Nullable Object> outcome(Leaf leaf, @Nullable Object[] arguments) {
    try {
      return leaf.success(leaf.call(arguments));
    } catch (Throwable e) {
      return leaf.failure(e);
    }
  }

  List<?> concurrent(@Nullable Object[] arguments) {
    @Nullable Object[] results = new Object[leaves.size()];
    for (int i = 0; i < results.length; i++) {
      results[i] = leaves.get(i).start(arguments);
    }
    return list(results);
  }

  private static List<?> list(@Nullable Object[] results) {
    return results.length == 0 ? List.of() : new Results(results);
  }

  /** The result of one provider is the argument of the next. */
  @Nullable Object pipe(int piped, @Nullable Object[] arguments) throws Throwable {
    @Nullable Object[] now = arguments.clone();
    for (Leaf leaf : leaves) {
      now[piped] = call(leaf, now, now[piped]);
    }
    return now[piped];
  }

  /** Until a provider decides. */
  Decision<?> decide(@Nullable Object[] arguments) throws Throwable {
    for (Leaf leaf : leaves) {
      if (call(leaf, arguments, Decision.none()) instanceof Decision.Decided<?> decided) {
        return decided;
      }
    }
    return Decision.none();
  }

  /** Until a provider says {@code last}; returns whether one did. */
  boolean hears(boolean last, @Nullable Object[] arguments) throws Throwable {
    for (Leaf leaf : leaves) {
      if (Boolean.valueOf(last).equals(call(leaf, arguments, !last))) {
        return true;
      }
    }
    return false;
  }

  /** When a provider fails that may be skipped, {@code otherwise} is the result. */
  @SuppressWarnings("CatchingThrowable") // the leaf tells those apart that go on
  private @Nullable Object call(Leaf leaf, @Nullable Object[] arguments, @Nullable Object otherwise)
      throws Throwable {
    if (!skipping) {
      return leaf.call(arguments);
    }
    try {
      return leaf.call(arguments);
    } catch (Throwable e) {
      leaf.skip(e);
      return otherwise;
    }
  }
}
