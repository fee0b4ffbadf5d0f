package io.epi4j.runtime.data;

import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.problem.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  /** Reports why it must not come into force, if that is so. */
  public void check(Problems to) {
    checked.forEach(slot -> checkThere(slot, to));
    begun.forEach(slot -> checkGood(slot, to));
  }

  private void checkThere(Slot<V> slot, Problems to) {
    SourceOffer offer = slot.offer();
    if (offer.required() && slot.known().data().isEmpty()) {
      to.report(
          "data-required",
          Severity.ERROR,
          offer.plugin(),
          offer.name(),
          "It has no data from " + offer.name() + ", which is required.",
          null);
    }
  }

  /** What is wrong must not replace what is right. */
  private void checkGood(Slot<V> slot, Problems to) {
    SourceOffer offer = slot.offer();
    Optional<DataException> fault = slot.known().fault();
    if (fault.isPresent() && isGood(offer)) {
      to.report(
          "data-spoiled",
          Severity.ERROR,
          offer.plugin(),
          offer.name(),
          "Its data from "
              + offer.name()
              + " was good and would not be any more: "
              + fault.get().text(),
          null);
    }
  }

  private boolean isGood(SourceOffer next) {
    return keeper.slots().stream()
        .filter(slot -> slot.offer().plugin().equals(next.plugin()))
        .filter(slot -> slot.offer().name().equals(next.name()))
        .map(Slot::known)
        .anyMatch(known -> known.fault().isEmpty() && known.data().isPresent());
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
