package io.epi4j.runtime.watch;

import java.nio.file.Path;

/** Tells that something happened in a directory. */
@FunctionalInterface
public interface DirectoryEvents {
  /**
   * Tells {@code listener} when something happens in a directory, or to the directory, if the
   * machine can.
   */
  Watch watch(Path directory, Runnable listener);

  /** The watching of one directory by one listener. */
  interface Watch {
    /** Returns whether it can still tell: not when the directory itself has gone. */
    boolean isValid();

    /** Ends it. */
    void close();
  }
}
