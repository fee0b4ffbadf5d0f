package io.epi4j.runtime.data;

import io.epi4j.DataChanged;
import io.epi4j.Subscription;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The data of one type in one {@code Epi}, as its generated view holds it. The first query reads
 * it; after that a query reads a volatile field, and waits for nothing.
 *
 * @param <V> the type of the data
 */
public final class DataBinding<V> {
  private final DataKeeper<V> keeper;
  private volatile @Nullable DataSnapshot<V> now; // written by the keeper

  DataBinding(DataKeeper<V> keeper) {
    this.keeper = keeper;
  }

  DataSnapshot<V> snapshot() {
    DataSnapshot<V> known = now;
    return known != null ? known : keeper.load();
  }

  Subscription onChange(Consumer<? super DataChanged<V>> listener) {
    return keeper.onChange(listener);
  }

  void refresh() {
    keeper.refresh();
  }

  /** Returns the data, if it was read. */
  @Nullable DataSnapshot<V> now() {
    return now;
  }

  void set(@Nullable DataSnapshot<V> next) {
    now = next;
  }

  @Override
  public String toString() {
    return "data " + keeper.type();
  }
}
