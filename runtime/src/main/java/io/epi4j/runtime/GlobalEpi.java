package io.epi4j.runtime;

import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Holds the {@code Epi} that serves the whole process, while there is one. */
final class GlobalEpi {
  private static final ReentrantLock LOCK = new ReentrantLock();
  private static volatile @Nullable Epi current; // written under LOCK

  private GlobalEpi() {}

  static Epi get() {
    Epi epi = current;
    if (epi != null) {
      return epi;
    }
    LOCK.lock();
    try {
      epi = current;
      return epi != null ? epi : start(Epi.builder());
    } finally {
      LOCK.unlock();
    }
  }

  static Epi startFirst(EpiBuilder builder) {
    LOCK.lock();
    try {
      if (current != null) {
        throw new IllegalStateException(
            "The global Epi was started before. Call startGlobal() once, at the beginning of"
                + " main, before anything calls Epi.global(); or close the first.");
      }
      return start(builder);
    } finally {
      LOCK.unlock();
    }
  }

  /**
   * It is there before its plugins start, since they and their static fields may ask for it; when
   * the start fails, closing it takes it away again.
   */
  private static Epi start(EpiBuilder builder) {
    return builder.options.start(epi -> current = epi);
  }

  static void forget(Epi epi) {
    LOCK.lock();
    try {
      if (current == epi) {
        current = null;
      }
    } finally {
      LOCK.unlock();
    }
  }
}
