package io.epi4j.runtime.watch;

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
public final class DirectoryWatch implements DirectoryEvents {
  /** The one of this process. */
  public static final DirectoryWatch SHARED = new DirectoryWatch();

  private static final Watch NONE = new Listener(null, () -> {});

  // Both guarded by this.
  private final Map<WatchKey, List<Listener>> listeners = new HashMap<>();
  private @Nullable WatchService service;

  private DirectoryWatch() {}

  @Override
  public synchronized Watch watch(Path directory, Runnable listener) {
    try {
      WatchKey key =
          directory.register(
              open(),
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_DELETE,
              StandardWatchEventKinds.ENTRY_MODIFY);
      Listener added = new Listener(key, listener);
      listeners.computeIfAbsent(key, none -> new ArrayList<>()).add(added);
      return added;
    } catch (IOException | RuntimeException e) { // gone again, too many, or not of this machine
      System.getLogger("io.epi4j.runtime")
          .log(Level.DEBUG, () -> directory + " cannot be watched, and is looked at instead", e);
      closeIfUnused();
      return NONE;
    }
  }

  private WatchService open() throws IOException {
    WatchService open = service;
    if (open == null) {
      WatchService made = FileSystems.getDefault().newWatchService();
      Thread thread = new Thread(null, () -> tell(made), "epi4j-watch", 0, false);
      thread.setDaemon(true);
      thread.setContextClassLoader(DirectoryWatch.class.getClassLoader());
      thread.start();
      service = made;
      open = made;
    }
    return open;
  }

  private synchronized void end(Listener listener) {
    WatchKey key = listener.key;
    List<Listener> all = key == null ? null : listeners.get(key);
    if (key != null && all != null) {
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
        List<Listener> told = listening(key);
        if (!key.reset()) {
          forget(key); // the directory is gone; whoever listened looks for the next one
        }
        told.forEach(Listener::tell);
      }
    } catch (ClosedWatchServiceException e) {
      return; // nobody listens any more
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // by nobody of ours, and then there is polling
    }
  }

  private synchronized List<Listener> listening(WatchKey key) {
    return List.copyOf(listeners.getOrDefault(key, List.of()));
  }

  private synchronized void forget(WatchKey key) {
    listeners.remove(key);
    closeIfUnused();
  }

  /** One who listens; without a key to nothing. */
  private static final class Listener implements Watch {
    private final @Nullable WatchKey key;
    private final Runnable action;

    Listener(@Nullable WatchKey key, Runnable action) {
      this.key = key;
      this.action = action;
    }

    @SuppressWarnings("CatchingThrowable") // one listener shall not end the watch of all
    void tell() {
      try {
        action.run();
      } catch (Throwable e) {
        System.getLogger("io.epi4j.runtime").log(Level.ERROR, "an event was lost", e);
      }
    }

    @Override
    public boolean isValid() {
      return key == null || key.isValid();
    }

    @Override
    public void close() {
      SHARED.end(this);
    }
  }
}
