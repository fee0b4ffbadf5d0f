package io.epi4j.runtime.callsite;

import java.lang.ref.WeakReference;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicReference;
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

  private final Owned<H, B> owned;

  /**
   * Whose sites it is about.
   *
   * @param <H> who asks
   * @param <B> what may be built into the sites
   */
  public interface Owned<H, B> {
    /** Makes what belongs to {@code host}, when that asks first. */
    B made(H host);

    /** Is told that what belongs to somebody may be built into the sites from now on. */
    void claimed();
  }

  /** Makes one without an owner. */
  public Ownership(Owned<H, B> owned) {
    this.owned = owned;
  }

  /**
   * Returns what belongs to {@code host}; always the same while that is open.
   *
   * @param host who asks
   */
  public B claim(H host) {
    B binding;
    boolean owns;
    synchronized (claims) {
      binding = known(host);
      owns = owner.compareAndSet(null, binding);
    }
    if (owns) {
      owned.claimed();
    }
    return binding;
  }

  private B known(H host) {
    Claim<B> claim = claims.get(host);
    B known = claim == null ? null : claim.binding().get();
    if (known != null) {
      return known;
    }
    B made = owned.made(host);
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
