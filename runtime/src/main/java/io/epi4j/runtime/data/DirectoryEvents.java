package io.epi4j.runtime.data;

import java.nio.file.Path;

/** Tells that something happened in a directory. */
@FunctionalInterface
interface DirectoryEvents {
  /** Tells of nothing: what changed is found by looking from time to time. */
  DirectoryEvents NONE = (directory, listener) -> () -> {};

  /**
   * Tells {@code listener} when something happens in a directory, or to the directory, if the
   * machine can; returns what ends that.
   */
  Runnable watch(Path directory, Runnable listener);
}
