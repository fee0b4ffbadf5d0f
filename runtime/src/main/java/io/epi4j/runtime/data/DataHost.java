package io.epi4j.runtime.data;

import io.epi4j.DataChanged;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** What the data of an {@code Epi} needs of it. */
public interface DataHost {
  /** Returns what all data has in common. */
  DataEnvironment environment();

  /** Returns the lock under which data is read for the first time. */
  ReentrantLock lock();

  /** Returns the turns in which changes are made and told. */
  Turns turns();

  /**
   * Returns the plugins that offer data of that type now, in their order, each with its sources in
   * theirs.
   */
  List<SourceOffer> offers(Class<?> type);

  /** Tells a plugin that its data changed, if the plugin is at work; it does not throw. */
  void tell(DataChanged<?> change);

  /** Returns whether changes are told already, and looked for. */
  boolean isStarted();

  /** Returns whether those who know this type are in force; else nobody is told of its data. */
  default boolean isInForce(Class<?> type) {
    return true;
  }
}
