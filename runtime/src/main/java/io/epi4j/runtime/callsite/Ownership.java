package io.epi4j.runtime.callsite;

import java.lang.ref.WeakReference;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which of several {@code Epi}s owns the call sites of one generated class: the first that asked,
 * until it is closed, then the next. Only what belongs to the owner is built into the sites; the
 * others take the slow path.
 *
 * @param <H> who asks
 * @param <B> what belongs to one of them, made once for each
 */
public final class Ownership<H, B> {
  /**
   * Weak, since an Epi that nobody closed and nobody has any more is to be collected. The owner is
   * not: its sites have it built in, and hold it until it is closed.
   */
  private final Map<H, Claim<B>> claims = new WeakHashMap<>();

  private long asked; // guarded by claims

  private final AtomicReference<@Nullable B> owner = new AtomicReference<>();

  /** Makes one without an owner. */
  public Ownership() {}

  /**
   * Returns what belongs to {@code host}; always the same while that is open.
   *
   * @param host who asks
   * @param maker makes it when {@code host} asks first
   * @param owned is run when it became the owner by this
   */
  public B claim(H host, Supplier<B> maker, Runnable owned) {
    B binding;
    boolean owns;
    synchronized (claims) {
      binding = known(host, maker);
      owns = owner.compareAndSet(null, binding);
    }
    if (owns) {
      owned.run();
    }
    return binding;
  }

  private B known(H host, Supplier<B> maker) {
    Claim<B> claim = claims.get(host);
    B known = claim == null ? null : claim.binding().get();
    if (known != null) {
      return known;
    }
    B made = maker.get();
    claims.put(host, new Claim<>(new WeakReference<>(made), asked++));
    return made;
  }

  /** Returns what may be built into the sites; null while there is none. */
  public @Nullable B owner() {
    return owner.get();
  }

  /** Returns whether that may be built into the sites. */
  public boolean isOwner(B binding) {
    return owner.get() == binding;
  }

  /**
   * Forgets what was closed; of those that are open, the first that asked owns the sites then.
   *
   * @return whether the sites had it built in
   */
  public boolean release(H host, B binding) {
    synchronized (claims) {
      claims.remove(host);
      B next =
          claims.values().stream()
              .sorted(Comparator.comparingLong(Claim::number))
              .map(claim -> claim.binding().get())
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
      return owner.compareAndSet(binding, next);
    }
  }

  private record Claim<B>(WeakReference<B> binding, long number) {}
}
