package io.epi4j.runtime.data;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one watch service of the process, since a user may have 128 of them at most: it and its
 * thread are there while some directory is watched.
 *
 * <p>What happened is not asked. A file that is replaced by another, a link that leads elsewhere,
 * or events that came too fast tell little or nothing of the file, so that every event means only:
 * look there.
 */
final class DirectoryWatch implements DirectoryEvents {
  /** The one of this process. */
  static final DirectoryWatch SHARED = new DirectoryWatch();

  // Both guarded by this.
  private final Map<WatchKey, List<Runnable>> listeners = new HashMap<>();
  private @Nullable WatchService service;

  private DirectoryWatch() {}

  @Override
  public synchronized Runnable watch(Path directory, Runnable listener) {
    try {
      WatchService open = open();
      WatchKey key =
          directory.register(
              open,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_DELETE,
              StandardWatchEventKinds.ENTRY_MODIFY);
      listeners.computeIfAbsent(key, none -> new ArrayList<>()).add(listener);
      return () -> end(key, listener);
    } catch (IOException | UnsupportedOperationException e) { // gone again, or too many
      System.getLogger("io.epi4j.runtime")
          .log(Level.DEBUG, () -> directory + " cannot be watched, and is looked at instead", e);
      closeIfUnused();
      return () -> {};
    }
  }

  private WatchService open() throws IOException {
    WatchService open = service;
    if (open == null) {
      WatchService made = FileSystems.getDefault().newWatchService();
      service = made;
      open = made;
      Thread thread = new Thread(null, () -> tell(made), "epi4j-watch", 0, false);
      thread.setDaemon(true);
      thread.setContextClassLoader(DirectoryWatch.class.getClassLoader());
      thread.start();
    }
    return open;
  }

  private synchronized void end(WatchKey key, Runnable listener) {
    List<Runnable> all = listeners.get(key);
    if (all != null) {
      all.remove(listener);
      if (all.isEmpty()) {
        listeners.remove(key);
        key.cancel();
      }
    }
    closeIfUnused();
  }

  private synchronized void closeIfUnused() {
    WatchService open = service;
    if (open != null && listeners.isEmpty()) {
      service = null;
      try {
        open.close(); // which ends its thread
      } catch (IOException e) {
        System.getLogger("io.epi4j.runtime").log(Level.DEBUG, "the watch did not close", e);
      }
    }
  }

  private void tell(WatchService open) {
    try {
      while (true) {
        WatchKey key = open.take();
        key.pollEvents();
        List<Runnable> told = listening(key);
        if (!key.reset()) {
          forget(key); // the directory is gone; whoever listened looks for the next one
        }
        told.forEach(Runnable::run);
      }
    } catch (ClosedWatchServiceException | InterruptedException e) {
      return; // nobody listens any more
    }
  }

  private synchronized List<Runnable> listening(WatchKey key) {
    return List.copyOf(listeners.getOrDefault(key, List.of()));
  }

  private synchronized void forget(WatchKey key) {
    listeners.remove(key);
    closeIfUnused();
  }
}
