package io.epi4j.runtime.data;

import io.epi4j.DataChanged;
import io.epi4j.Subscription;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The data of one type in one {@code Epi}: read on first use, and then kept up to date.
 *
 * <p>A query reads a volatile field and takes no lock. A look at a source happens beside the
 * queries, and beside looks at other sources; what it finds is merged in a turn, which makes the
 * next snapshot out of all that the sources last had, and then tells of it. So a source that is
 * slow or wrong keeps no other one waiting, and every snapshot is whole.
 *
 * @param <V> the type of the data
 */
public final class DataBinding<V> {
  private final DataType<V> type;
  private final DataHost host;
  private final Slots<V> maker;
  private final Polling<V> polling;
  private final Announcements<V> announcements;
  private final Likeness<V> likeness;

  private volatile @Nullable DataSnapshot<V> snapshot;
  private volatile List<Slot<V>> slots = List.of();
  private volatile boolean closed;
  private boolean loading; // guarded by the lock of the Epi

  /** Makes a binding that has read nothing yet. */
  public DataBinding(DataType<V> type, DataHost host) {
    this.type = type;
    this.host = host;
    DataEnvironment environment = host.environment();
    this.maker =
        new Slots<>(type, environment, new DataParser<>(type.type(), environment.limits()));
    this.polling = new Polling<>(environment.clock(), files -> look(files, true), this::ask);
    this.likeness = new Likeness<>(type.type());
    this.announcements = new Announcements<>(type, host, likeness);
  }

  /** Returns the type of the data. */
  public DataType<V> type() {
    return type;
  }

  /** Returns the data of this moment. */
  public DataSnapshot<V> snapshot() {
    DataSnapshot<V> now = snapshot;
    return now != null ? now : load();
  }

  private DataSnapshot<V> load() {
    ReentrantLock lock = host.lock();
    lock.lock();
    try {
      checkOpen();
      DataSnapshot<V> known = snapshot;
      if (known != null) {
        return known;
      }
      if (loading) {
        throw new IllegalStateException(
            "A source of the data " + type + " asked for that data, which is being read.");
      }
      loading = true;
      try {
        slots = maker.of(host.offers(type.type()), new ArrayList<>(), this::lookSoon);
        slots.forEach(slot -> slot.accept(slot.look(false)));
        DataSnapshot<V> first = new DataSnapshot<>(merged(List.of()));
        snapshot = first;
      } finally {
        loading = false;
      }
      if (host.isStarted()) {
        started();
      }
      return snapshot();
    } finally {
      lock.unlock();
    }
  }

  private void checkOpen() {
    if (closed) {
      throw new IllegalStateException(
          "The data " + type + " was asked for through an Epi that is closed.");
    }
  }

  /** Tells the plugins what they have, and looks for changes from now on. */
  public void started() {
    host.turns()
        .take(
            () -> {
              if (!closed) {
                announcements.tell(snapshot());
                polling.restart(slots);
                slots.forEach(slot -> slot.planIfRestless(() -> look(List.of(slot), true)));
              }
            });
  }

  /** Returns those sources without which the start has to fail, and which have no data. */
  public List<SourceOffer> lacking() {
    return slots.stream()
        .filter(slot -> slot.offer().required() && slot.known().data().isEmpty())
        .map(Slot::offer)
        .toList();
  }

  /** Takes over which plugins there are now. */
  public void relink() {
    if (snapshot == null) {
      return; // the first query will see them
    }
    List<SourceOffer> offers = host.offers(type.type());
    host.turns()
        .take(
            () -> {
              List<Slot<V>> rest = new ArrayList<>(slots);
              slots = maker.of(offers, rest, this::lookSoon);
              rest.forEach(Slot::close);
              slots.stream()
                  .filter(slot -> slot.known().look() == 0)
                  .forEach(slot -> slot.accept(slot.look(false)));
              publish();
              if (host.isStarted()) {
                polling.restart(slots);
              }
            });
  }

  Subscription onChange(Consumer<? super DataChanged<V>> listener) {
    snapshot();
    return announcements.add(listener);
  }

  void refresh() {
    if (MethodSource.isAsking()) {
      throw new IllegalStateException(
          "A method that provides data asked for a refresh of " + type + ". Return the data.");
    }
    snapshot();
    look(slots, false);
  }

  private void lookSoon(Slot<V> slot) {
    slot.planAfterEvent(() -> look(List.of(slot), true));
  }

  private void look(List<Slot<V>> some, boolean wait) {
    Map<Slot<V>, SourceState<V>> found = new LinkedHashMap<>();
    some.forEach(slot -> found.put(slot, slot.look(wait)));
    accept(found);
    if (wait) {
      some.forEach(slot -> slot.planIfRestless(() -> look(List.of(slot), true)));
    }
  }

  /** A method that is still being asked is not asked again. */
  private void ask(Slot<V> slot) {
    Optional<SourceState<V>> found = slot.lookIfIdle();
    found.ifPresent(state -> accept(Map.of(slot, state)));
  }

  private void accept(Map<Slot<V>, SourceState<V>> found) {
    host.turns()
        .take(
            () -> {
              if (closed) {
                return;
              }
              boolean changed = false;
              for (Map.Entry<Slot<V>, SourceState<V>> each : found.entrySet()) {
                changed |= slots.contains(each.getKey()) && each.getKey().accept(each.getValue());
              }
              if (changed) {
                publish();
              }
            });
  }

  private void publish() {
    DataSnapshot<V> before = snapshot;
    if (before == null || closed) {
      return;
    }
    DataSnapshot<V> after = new DataSnapshot<>(merged(before.contributions()));
    if (after.contributions().equals(before.contributions())) {
      return;
    }
    snapshot = after;
    if (closed) {
      snapshot = null;
    } else if (host.isStarted()) {
      announcements.tell(after);
    }
  }

  /** Puts the last good data of all sources together; what is as before stays the same object. */
  private List<PluginData<V>> merged(List<PluginData<V>> before) {
    Map<String, List<Map<String, V>>> byPlugin = new LinkedHashMap<>();
    for (Slot<V> slot : slots) {
      List<Map<String, V>> own =
          byPlugin.computeIfAbsent(slot.offer().plugin(), none -> new ArrayList<>());
      slot.known().data().ifPresent(own::add);
    }
    List<PluginData<V>> merged = new ArrayList<>();
    byPlugin.forEach(
        (plugin, sources) -> merged.add(PluginData.of(plugin, sources, likeness).keeping(before)));
    return merged;
  }

  /**
   * Returns the version of a plugin's data, without reading anything; empty where none is known.
   */
  public String version(String plugin) {
    DataSnapshot<V> now = snapshot;
    return now == null ? "" : now.version(plugin);
  }

  /** Returns what is known of the data and its sources, without reading anything. */
  public DataStatus status() {
    DataSnapshot<V> now = snapshot;
    List<DataStatus.Source> sources = slots.stream().map(DataStatus.Source::of).toList();
    return new DataStatus(type.service(), type.key(), now == null ? "" : now.version(), sources);
  }

  /** Ends everything, without waiting for a look; later queries fail. */
  public void close() {
    closed = true;
    snapshot = null;
    announcements.close();
    slots.forEach(Slot::close);
  }

  @Override
  public String toString() {
    return "data " + type;
  }
}
