package io.epi4j.runtime.unload;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** A loader that is being drained: when it was looked at, and how often in a row it was clean. */
final class Waiting {
  private static final List<Duration> FIRST_LOOKS =
      List.of(Duration.ZERO, Duration.ofMillis(50), Duration.ofMillis(200));
  private static final Duration LATER = Duration.ofSeconds(1);
  private static final int ENOUGH = 2;

  private final String plugin;
  private final String loader;
  private final boolean callersOnly;
  private final Consumer<Drained> then;
  private final long begun;

  // Used by the thread of the drain alone.
  private int looks;
  private int cleanLooks;
  private long due;

  Waiting(String plugin, String loader, boolean callersOnly, Consumer<Drained> then, long begun) {
    this.plugin = plugin;
    this.loader = loader;
    this.callersOnly = callersOnly;
    this.then = then;
    this.begun = begun;
    this.due = begun;
  }

  String plugin() {
    return plugin;
  }

  String loader() {
    return loader;
  }

  /** Returns whether it is waited for who is inside. */
  boolean isFor(Visitor inside) {
    return !callersOnly || inside.isCaller(loader);
  }

  Consumer<Drained> then() {
    return then;
  }

  boolean isDue(long now) {
    return due - now <= 0;
  }

  void looked(boolean clean) {
    looks++;
    cleanLooks = clean ? cleanLooks + 1 : 0;
  }

  boolean isClean() {
    return cleanLooks >= ENOUGH;
  }

  Duration age(long now) {
    return Duration.ofNanos(now - begun);
  }

  /** Returns how long to wait for the next look, of which one is at the limit. */
  Duration untilNext(long now, Duration limit) {
    Duration age = age(now);
    Duration wait = looks < FIRST_LOOKS.size() ? FIRST_LOOKS.get(looks).minus(age) : LATER;
    Duration left = limit.minus(age);
    if (left.compareTo(Duration.ZERO) > 0 && left.compareTo(wait) < 0) {
      wait = left;
    }
    due = now + wait.toNanos();
    return wait;
  }
}
