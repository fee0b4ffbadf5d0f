package io.epi4j.runtime.data;

import io.epi4j.runtime.data.SourceOffer.Origin;
import io.epi4j.runtime.watch.FileWatch;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the sources of one type of data.
 *
 * @param type the type of the data
 * @param environment what all data has in common
 * @param parser makes the records
 * @param <V> the type of the data
 */
record Slots<V>(DataType<V> type, DataEnvironment environment, DataParser<V> parser) {
  /**
   * Returns a slot for each offer, and takes it out of {@code known} where there is one already.
   *
   * @param onEvent is run with a slot whose file may have changed
   */
  List<Slot<V>> of(List<SourceOffer> offers, List<Slot<V>> known, Reaction<V> onEvent) {
    List<Slot<V>> slots = new ArrayList<>();
    for (SourceOffer offer : offers) {
      slots.add(take(offer, known, onEvent));
    }
    return List.copyOf(slots);
  }

  private Slot<V> take(SourceOffer offer, List<Slot<V>> known, Reaction<V> onEvent) {
    for (Iterator<Slot<V>> each = known.iterator(); each.hasNext(); ) {
      Slot<V> slot = each.next();
      if (slot.offer().equals(offer)) {
        each.remove();
        return slot;
      }
    }
    return make(offer, onEvent);
  }

  private Slot<V> make(SourceOffer offer, Reaction<V> onEvent) {
    Event<V> event = new Event<>(onEvent);
    FileWatch watch = new FileWatch(environment.events(), event);
    Slot<V> slot = new Slot<>(type.toString(), offer, source(offer, watch), environment);
    event.slot = slot;
    return slot;
  }

  private DataSource<V> source(SourceOffer offer, FileWatch watch) {
    Origin origin = offer.origin();
    if (origin instanceof Origin.Resource resource) {
      return new ResourceSource<>(resource.resource(), environment, parser, watch);
    }
    if (origin instanceof Origin.File file) {
      return new FileSource<>(file.path(), environment.paths(), environment, parser, watch);
    }
    return new MethodSource<>(((Origin.Method) origin).method(), parser);
  }

  /** What to do when the file of a slot may have changed. */
  @FunctionalInterface
  interface Reaction<V> {
    void to(Slot<V> slot);
  }

  /** Tells of events at the file of a slot that is only made afterwards. */
  private static final class Event<V> implements Runnable {
    private final Reaction<V> reaction;
    private volatile @Nullable Slot<V> slot;

    Event(Reaction<V> reaction) {
      this.reaction = reaction;
    }

    @Override
    public void run() {
      Slot<V> own = slot;
      if (own != null) {
        reaction.to(own);
      }
    }
  }
}
