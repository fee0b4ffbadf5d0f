package io.epi4j.benchmarks.channel;

import java.util.function.Consumer;

/** A subscriber of changes, and the template of others: see {@link ClassCopies}. */
public final class Change000 implements Consumer<Change> {
  private int own;
  private int sum;

  /** Makes a subscriber. */
  public Change000(int own) {
    this.own = own;
  }

  @Override
  public void accept(Change change) {
    sum += change.number() ^ own;
  }

  @Override
  public String toString() {
    return own + " took in " + sum;
  }
}
