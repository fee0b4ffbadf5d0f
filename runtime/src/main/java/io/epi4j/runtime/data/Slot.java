package io.epi4j.runtime.data;

import io.epi4j.runtime.problem.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One source of one plugin at work. Looks are numbered, since the results of two may be made known
 * in another order than they were had in.
 *
 * @param <V> the type of the data
 */
final class Slot<V> {
  private static final Duration BURST = Duration.ofMillis(2);

  private final String what;
  private final SourceOffer offer;
  private final DataSource<V> source;
  private final DataEnvironment environment;
  private final ReentrantLock looking = new ReentrantLock();
  private final AtomicBoolean planned = new AtomicBoolean();
  private SourceState<V> latest = SourceState.unknown(); // guarded by looking
  private volatile Duration pause = Duration.ZERO; // written under looking
  private volatile boolean ended;

  private volatile SourceState<V> known = SourceState.unknown(); // written under this
  private volatile Optional<Instant> next = Optional.empty();

  Slot(String what, SourceOffer offer, DataSource<V> source, DataEnvironment environment) {
    this.what = what;
    this.offer = offer;
    this.source = source;
    this.environment = environment;
  }

  SourceOffer offer() {
    return offer;
  }

  /** Looks at the source, after whoever does so now. */
  SourceState<V> look(boolean wait) {
    looking.lock();
    try {
      return lookAlone(wait);
    } finally {
      looking.unlock();
      closeIfEnded();
    }
  }

  private SourceState<V> lookAlone(boolean wait) {
    if (ended) {
      return latest;
    }
    Instant now = environment.clock().now();
    try {
      Optional<Map<String, V>> data = source.look(wait);
      latest = data.isPresent() ? latest.good(data.get(), now) : latest.unchanged(now);
    } catch (DataException e) {
      latest = latest.bad(e, now);
    } catch (RuntimeException | LinkageError e) { // of Jackson or a plugin's own record, say
      latest = latest.bad(new DataException(DataException.Fault.FAILED, "it failed", e), now);
    }
    pause = source.pause();
    return latest;
  }

  /** Has {@code look} run again, if a change was under way at the last look. */
  void planIfRestless(Runnable look) {
    if (!pause.isZero()) {
      plan(pause, look);
    }
  }

  /** Has {@code look} run soon: events come in bursts, and one look after some of them will do. */
  void planAfterEvent(Runnable look) {
    plan(BURST, look);
  }

  private void plan(Duration delay, Runnable look) {
    if (planned.compareAndSet(false, true)) {
      DataClock clock = environment.clock();
      clock.after(
          delay,
          () ->
              clock.aside(
                  () -> {
                    planned.set(false);
                    look.run();
                  }));
    }
  }

  /**
   * Takes over what a look found, unless a later look was known first; tells of problems.
   *
   * @return whether there is other data, which may be the same as before
   */
  synchronized boolean accept(SourceState<V> state) {
    SourceState<V> before = known;
    if (state.look() <= before.look()) {
      return false;
    }
    known = state;
    Optional<String> id = before.fault().map(fault -> fault.fault().id());
    if (!id.equals(state.fault().map(fault -> fault.fault().id()))) {
      forgetFault(before);
    }
    if (state.failures() != before.failures()) {
      state.fault().ifPresent(fault -> report(state, fault));
    }
    return before.data().orElse(null) != state.data().orElse(null);
  }

  /** Tells of its problem again, which may have been taken away with an earlier source. */
  synchronized void tellFault() {
    known.fault().ifPresent(fault -> report(known, fault));
  }

  private void report(SourceState<V> state, DataException fault) {
    boolean good = state.data().isPresent();
    environment
        .problems()
        .report(
            fault.fault().id(),
            good ? Severity.WARNING : Severity.ERROR,
            offer.plugin(),
            source(),
            "The data "
                + what
                + " from "
                + offer.name()
                + " cannot be used: "
                + fault.getMessage()
                + (good
                    ? ". What it had before stays in force."
                    : ". It contributes nothing until that is mended."),
            fault.getCause());
  }

  private String source() {
    return what + " from " + offer.name();
  }

  private void forgetFault(SourceState<V> state) {
    state
        .fault()
        .ifPresent(
            fault -> environment.problems().resolve(fault.fault().id(), offer.plugin(), source()));
  }

  /** Returns what is known of the source. */
  SourceState<V> known() {
    return known;
  }

  /** Remembers when the source will be looked at again. */
  void willLookIn(Duration period) {
    next = Optional.of(environment.clock().now().plus(period));
  }

  /** Returns when the source will be looked at again, if ever. */
  Optional<Instant> nextLook() {
    return next;
  }

  /** Ends it, without waiting for a look; its problems are none any more. */
  void close() {
    ended = true;
    closeIfEnded();
    forgetFault(known);
  }

  /** Whoever looks when it is ended does this afterwards. */
  private void closeIfEnded() {
    if (ended && looking.tryLock()) {
      try {
        source.close();
      } finally {
        looking.unlock();
      }
    }
  }
}
