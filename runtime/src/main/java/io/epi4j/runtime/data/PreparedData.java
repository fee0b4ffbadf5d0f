package io.epi4j.runtime.data;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * The data of other plugins than those of now, read already and not in force yet.
 *
 * @param <V> the type of the data
 */
public final class PreparedData<V> {
  private final DataKeeper<V> keeper;
  private final List<Slot<V>> next;
  private final List<Slot<V>> begun;
  private List<Slot<V>> ended = List.of();

  PreparedData(DataKeeper<V> keeper, List<Slot<V>> next, List<Slot<V>> begun) {
    this.keeper = keeper;
    this.next = next;
    this.begun = begun;
  }

  List<Slot<V>> next() {
    return next;
  }

  /** Shows the new sources without whose data nothing may change, and that have none. */
  public void lacking(BiConsumer<String, String> pluginAndSource) {
    for (Slot<V> slot : begun) {
      if (slot.offer().required() && slot.known().data().isEmpty()) {
        pluginAndSource.accept(slot.offer().plugin(), slot.offer().name());
      }
    }
  }

  /** Puts it into force; under the lock of the {@code Epi}. */
  public void install() {
    ended = keeper.replace(next);
  }

  /** Tells of the change, and ends what is not needed any more; without that lock. */
  public void settle() {
    ended.forEach(Slot::close);
    begun.forEach(Slot::tellFault);
    if (!begun.isEmpty() || !ended.isEmpty()) {
      keeper.started();
    }
  }

  /** Ends what was begun. */
  public void discard() {
    begun.forEach(Slot::close);
    keeper.slots().forEach(Slot::tellFault);
  }
}
