package io.epi4j.runtime.data;

import java.util.List;
import java.util.Set;
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
  private final List<Slot<V>> checked;
  private List<Slot<V>> ended = List.of();
  private boolean early;

  PreparedData(
      DataKeeper<V> keeper, List<Slot<V>> next, List<Slot<V>> begun, List<Slot<V>> checked) {
    this.checked = checked;
    this.keeper = keeper;
    this.next = next;
    this.begun = begun;
  }

  List<Slot<V>> next() {
    return next;
  }

  /** Shows the new sources without whose data nothing may change, and that have none. */
  public void lacking(BiConsumer<String, String> pluginAndSource) {
    for (Slot<V> slot : checked) {
      if (slot.offer().required() && slot.known().data().isEmpty()) {
        pluginAndSource.accept(slot.offer().plugin(), slot.offer().name());
      }
    }
  }

  /**
   * Puts it into force before all else, if it is of a type that one of these loads: nobody who is
   * in force has that type. Under the lock of the {@code Epi}.
   */
  public void installEarly(Set<? extends ClassLoader> come) {
    ClassLoader loader = keeper.type().type().getClassLoader();
    if (loader != null && come.contains(loader)) {
      install();
      early = true;
    }
  }

  /** Puts it into force, unless it is; under the lock of the {@code Epi}. */
  public void install() {
    if (!early) {
      ended = keeper.replace(next);
    }
  }

  /** Tells of the change, and ends what is not needed any more; without that lock. */
  public void settle() {
    ended.forEach(Slot::close);
    begun.forEach(Slot::tellFault);
    if (early || !begun.isEmpty() || !ended.isEmpty()) {
      keeper.started();
    }
  }

  /** Ends what was begun. */
  public void discard() {
    begun.forEach(Slot::close);
    keeper.slots().forEach(Slot::tellFault);
  }
}
