package io.epi4j.runtime.channel;

import io.epi4j.Subscription;
import java.util.concurrent.atomic.AtomicBoolean;

/** A subscription that is ended once, however often it is closed. */
final class Ending implements Subscription {
  private final Runnable end;
  private final AtomicBoolean ended = new AtomicBoolean();

  Ending(Runnable end) {
    this.end = end;
  }

  @Override
  public void close() {
    if (ended.compareAndSet(false, true)) {
      end.run();
    }
  }
}
