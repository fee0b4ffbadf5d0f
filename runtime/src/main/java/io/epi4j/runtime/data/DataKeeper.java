package io.epi4j.runtime.data;

import io.epi4j.DataChanged;
import io.epi4j.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the data of one type in one {@code Epi}, and keeps it up to date.
 *
 * <p>A change goes three steps, and no step waits for a later one. A <em>look</em> at a source
 * happens beside all else, and finds good data or a fault; looks are numbered, so that an older one
 * never replaces a newer. <em>Publishing</em> puts the last good data of all sources together, and
 * sets the next snapshot: so every snapshot is whole, and a source that is slow or wrong keeps no
 * other one back. <em>Telling</em> compares the snapshot with what was told last, in turns, so that
 * nobody misses a change or hears of one twice, whatever the order in which threads come.
 *
 * <p>The first look is had under the lock of the {@code Epi}, as providers are made under it: both
 * run code of plugins that may ask for the other.
 *
 * @param <V> the type of the data
 */
public final class DataKeeper<V> {
  private final DataType<V> type;
  private final DataHost host;
  private final DataBinding<V> binding = new DataBinding<>(this);
  private final Slots<V> maker;
  private final Polling<V> polling;
  private final Announcements<V> announcements;
  private final Likeness<V> likeness;
  private final AtomicBoolean untold = new AtomicBoolean();
  private boolean loading; // guarded by the lock of the Epi

  // Written under this.
  private volatile List<Slot<V>> slots = List.of();
  private volatile @Nullable String closed; // why

  /** Makes one that has read nothing yet. */
  public DataKeeper(DataType<V> type, DataHost host) {
    this.type = type;
    this.host = host;
    DataEnvironment environment = host.environment();
    this.maker =
        new Slots<>(type, environment, new DataParser<>(type.type(), environment.limits()));
    this.polling = new Polling<>(environment.clock(), this::lookAtEach);
    this.likeness = new Likeness<>(type.type());
    this.announcements = new Announcements<>(type, host, likeness);
  }

  /** Returns the type of the data. */
  public DataType<V> type() {
    return type;
  }

  /** Returns what views hold. */
  public DataBinding<V> binding() {
    return binding;
  }

  /** Reads the data, if nobody did before, and returns it. */
  public DataSnapshot<V> load() {
    ReentrantLock lock = host.lock();
    DataSnapshot<V> first;
    lock.lock();
    try {
      DataSnapshot<V> known = binding.now();
      if (known != null) {
        return known;
      }
      checkOpen();
      if (loading) {
        throw new IllegalStateException(
            "A source of the data " + type + " asked for that data, which is being read.");
      }
      loading = true;
      try {
        first = install(prepare(host.offers(type.type())).next());
      } finally {
        loading = false;
      }
    } finally {
      lock.unlock();
    }
    started();
    return first;
  }

  private void checkOpen() {
    if (closed != null) {
      throw new IllegalStateException("The data " + type + " was asked for " + closed);
    }
  }

  /** Looks at the sources that are new among {@code offers}, beside all that is in force. */
  public PreparedData<V> prepare(List<SourceOffer> offers) {
    List<Slot<V>> next = maker.of(offers, new ArrayList<>(slots), this::lookSoon);
    List<Slot<V>> begun = next.stream().filter(slot -> slot.known().look() == 0).toList();
    begun.forEach(slot -> slot.accept(slot.look(false)));
    return new PreparedData<>(this, next, begun, host.isInForce(type.type()) ? begun : next);
  }

  /** Puts sources into force, and returns those that are not needed any more. */
  synchronized List<Slot<V>> replace(List<Slot<V>> next) {
    List<Slot<V>> ended = new ArrayList<>(closed == null ? slots : next);
    if (closed == null) { // else nobody is left to see it
      ended.removeAll(next);
      install(next);
    }
    return ended;
  }

  private synchronized DataSnapshot<V> install(List<Slot<V>> next) {
    if (closed != null) {
      next.forEach(Slot::close);
    }
    checkOpen();
    slots = next;
    DataSnapshot<V> before = binding.now();
    DataSnapshot<V> after =
        new DataSnapshot<>(merged(before == null ? List.of() : before.contributions()));
    binding.set(after);
    return after;
  }

  private synchronized void publish() {
    DataSnapshot<V> before = binding.now();
    if (before != null
        && closed == null) { // else the one who reads it first sees all that was found
      List<PluginData<V>> after = merged(before.contributions());
      if (!after.equals(before.contributions())) {
        binding.set(new DataSnapshot<>(after));
      }
    }
  }

  private List<PluginData<V>> merged(List<PluginData<V>> before) {
    return PluginData.merged(slots, before, likeness);
  }

  /** Tells the plugins what they have, and looks for changes from now on, once it is started. */
  public void started() {
    if (!host.isStarted() || !host.isInForce(type.type())) {
      return;
    }
    polling.restart(slots);
    slots.forEach(slot -> slot.planIfRestless(() -> lookAtEach(List.of(slot))));
    tellSoon();
  }

  /** Who makes a provider or reads first holds the lock of the Epi, and must not tell. */
  private void tellSoon() {
    if (host.lock().isHeldByCurrentThread()) {
      host.environment().clock().aside(this::tellSoon);
    } else if (untold.compareAndSet(false, true)) { // what is to be told is the latest anyway
      host.turns().post(this::tell);
    }
  }

  private void tell() {
    untold.set(false);
    DataSnapshot<V> now = binding.now();
    if (now != null && host.isStarted()) {
      announcements.tell(now);
    }
  }

  List<Slot<V>> slots() {
    return slots;
  }

  /** Returns whether someone asked for the data, or read it at the start. */
  public boolean isRead() {
    return binding.now() != null;
  }

  Subscription onChange(Consumer<? super DataChanged<V>> listener) {
    binding.snapshot();
    return announcements.add(listener);
  }

  void refresh() {
    if (MethodSource.isAsking()) {
      throw new IllegalStateException(
          "A method that provides data asked for a refresh of " + type + ". Return the data.");
    }
    binding.snapshot();
    if (host.turns().isMine() || host.lock().isHeldByCurrentThread()) {
      host.environment().clock().aside(this::lookAtAll);
    } else {
      lookAtAll();
      host.turns().take(this::tell);
    }
  }

  /** Whatever changed is in force in one snapshot. */
  private void lookAtAll() {
    slots.forEach(slot -> slot.accept(slot.look(false)));
    publish();
    tellSoon();
  }

  private void lookSoon(Slot<V> slot) {
    slot.planAfterEvent(() -> lookAtEach(List.of(slot)));
  }

  private void lookAtEach(List<Slot<V>> some) {
    for (Slot<V> slot : some) {
      if (slot.accept(slot.look(true))) {
        publish();
        tellSoon();
      }
      slot.planIfRestless(() -> lookAtEach(List.of(slot)));
    }
  }

  /** Returns whether there is no data of a source without which the start has to fail. */
  public boolean isLacking() {
    return slots.stream()
        .anyMatch(slot -> slot.offer().required() && slot.known().data().isEmpty());
  }

  /** Returns what is known of the data and its sources, without reading anything. */
  public DataStatus status() {
    return DataStatus.of(type, binding.now(), slots);
  }

  /**
   * Ends everything, without waiting for a look; later queries fail with a sentence that ends with
   * {@code why}, and tells how the data was asked for.
   */
  public void close(String why) {
    List<Slot<V>> last;
    synchronized (this) {
      if (closed != null) {
        return;
      }
      closed = why;
      binding.set(null);
      last = slots;
      slots = List.of();
    }
    polling.stop();
    announcements.close();
    last.forEach(Slot::close);
  }
}
