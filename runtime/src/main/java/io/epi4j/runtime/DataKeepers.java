package io.epi4j.runtime;

import io.epi4j.runtime.data.DataHost;
import io.epi4j.runtime.data.DataKeeper;
import io.epi4j.runtime.data.DataType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/** What keeps the data of one {@code Epi}, by type; none for types of plugins that are gone. */
final class DataKeepers {
  private static final String CLOSED = "through an Epi that is closed.";

  private final DataHost host;
  private final Map<Class<?>, DataKeeper<?>> byType = new ConcurrentHashMap<>();
  private volatile boolean closed;

  /** Weak, since they are to be collected. */
  private final Set<ClassLoader> gone =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  DataKeepers(DataHost host) {
    this.host = host;
  }

  /** Returns what keeps the data of a type; one that is closed where that may not be any more. */
  <V> DataKeeper<V> of(DataType<V> type) {
    @SuppressWarnings("unchecked") // it was made for this class
    DataKeeper<V> keeper =
        gone.contains(type.type().getClassLoader())
            ? outdated(new DataKeeper<>(type, host))
            : (DataKeeper<V>)
                byType.computeIfAbsent(type.type(), none -> new DataKeeper<>(type, host));
    if (closed) {
      keeper.close(CLOSED);
    }
    if (gone.contains(type.type().getClassLoader()) && byType.remove(type.type()) != null) {
      return outdated(keeper); // it went meanwhile
    }
    return keeper;
  }

  /** Returns all, in an order that is the same in every run. */
  List<DataKeeper<?>> all() {
    if (byType.isEmpty()) {
      return List.of();
    }
    List<DataKeeper<?>> sorted = new ArrayList<>(byType.values());
    sorted.sort(Comparator.comparing(keeper -> keeper.type().toString()));
    return sorted;
  }

  /** Forgets the data whose records one of these loaders loaded. */
  void outdate(Set<? extends ClassLoader> loaders) {
    gone.addAll(loaders);
    for (DataKeeper<?> keeper : List.copyOf(byType.values())) {
      Class<?> type = keeper.type().type();
      if (loaders.contains(type.getClassLoader())) {
        byType.remove(type);
        outdated(keeper);
      }
    }
  }

  private static <K extends DataKeeper<?>> K outdated(K keeper) {
    String plugin = keeper.type().type().getClassLoader().getName();
    keeper.close("through a view of " + plugin + ", which is no longer there. Take it again.");
    return keeper;
  }

  /** Ends all data; it waits for nothing. */
  void close() {
    closed = true;
    byType.values().forEach(keeper -> keeper.close(CLOSED));
  }
}
