package io.epi4j.runtime.data;

import io.epi4j.DataChanged;
import io.epi4j.Subscription;
import io.epi4j.runtime.problem.Failures;
import io.epi4j.runtime.problem.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Tells of changes: each plugin of its own, and listeners of all. What was told last is kept, and
 * the next snapshot is compared with that, so that nobody misses anything or hears it twice.
 *
 * @param <V> the type of the data
 */
final class Announcements<V> {
  private final DataType<V> type;
  private final DataHost host;
  private final Likeness<V> likeness;
  private final List<Listener<V>> listeners = new CopyOnWriteArrayList<>();
  private final Map<String, PluginData<V>> told = new LinkedHashMap<>(); // used in turns

  Announcements(DataType<V> type, DataHost host, Likeness<V> likeness) {
    this.likeness = likeness;
    this.type = type;
    this.host = host;
  }

  Subscription add(Consumer<? super DataChanged<V>> consumer) {
    Listener<V> listener = new Listener<>(consumer);
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** Tells what is new in a snapshot; called in a turn. */
  void tell(DataSnapshot<V> snapshot) {
    Map<String, PluginData<V>> before = new LinkedHashMap<>(told);
    Map<String, PluginData<V>> after = new LinkedHashMap<>();
    snapshot.contributions().forEach(plugin -> after.put(plugin.plugin(), plugin));
    after.forEach((id, now) -> tell(id, before.getOrDefault(id, none(id)), now));
    before.forEach(
        (id, then) -> {
          if (!after.containsKey(id)) {
            tell(id, then, none(id));
          }
        });
  }

  private PluginData<V> none(String plugin) {
    return PluginData.none(plugin, likeness);
  }

  private void tell(String plugin, PluginData<V> before, PluginData<V> after) {
    if (before == after || (before.values().isEmpty() && after.values().isEmpty())) {
      return; // what is as before is the same object
    }
    told.put(plugin, after);
    DataChanged<V> change =
        new DataChanged<>(
            plugin, type.type(), type.service(), type.key(), before.values(), after.values());
    host.tell(change);
    for (Listener<V> listener : listeners) {
      if (listeners.contains(listener)) { // it may have ended while others were told
        tell(listener, change);
      }
    }
  }

  @SuppressWarnings("CatchingThrowable") // one listener shall not harm the others
  private void tell(Listener<V> listener, DataChanged<V> change) {
    try {
      listener.consumer().accept(change);
    } catch (Throwable e) {
      Failures.passOn(e);
      host.environment()
          .problems()
          .report(
              "listener-failed",
              Severity.WARNING,
              change.plugin(),
              listener.consumer().getClass().getName(),
              "A listener to changes of the data " + type + " failed.",
              e);
    }
  }

  void close() {
    listeners.clear();
  }

  /** The same consumer may listen twice. */
  private static final class Listener<V> {
    private final Consumer<? super DataChanged<V>> consumer;

    Listener(Consumer<? super DataChanged<V>> consumer) {
      this.consumer = consumer;
    }

    Consumer<? super DataChanged<V>> consumer() {
      return consumer;
    }
  }
}
