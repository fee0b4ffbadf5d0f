package io.epi4j.runtime.generation;

import io.epi4j.runtime.directory.PluginDirectories;
import io.epi4j.runtime.watch.DirectoryWatch;
import io.epi4j.runtime.watch.FileWatch;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Looks at the directories of plugins when something happens there, and from time to time: there
 * are changes that no machine tells, such as that of a link's target. It has one thread, on which
 * plugins are loaded, started and stopped.
 */
public final class PluginWatch implements AutoCloseable {
  private static final Duration PERIOD = Duration.ofSeconds(2);
  private static final Duration BURST = Duration.ofMillis(2);

  private final Generations generations;
  private final ScheduledThreadPoolExecutor thread;
  private final List<FileWatch> watches = new ArrayList<>(); // guarded by itself
  private final AtomicBoolean planned = new AtomicBoolean();

  /** Begins to watch. */
  public PluginWatch(Generations generations) {
    this.generations = generations;
    this.thread = new ScheduledThreadPoolExecutor(1, PluginWatch::thread);
    thread.setRemoveOnCancelPolicy(true);
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    thread.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
    for (int i = 0; i < generations.directories().size(); i++) {
      watches.add(new FileWatch(DirectoryWatch.SHARED, () -> plan(BURST)));
    }
    thread.execute(this::look);
    long period = PERIOD.toMillis();
    var unused = thread.scheduleWithFixedDelay(this::look, period, period, TimeUnit.MILLISECONDS);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "epi4j-plugins", 0, false);
    thread.setDaemon(true);
    thread.setContextClassLoader(PluginWatch.class.getClassLoader());
    return thread;
  }

  private void plan(Duration delay) {
    if (planned.compareAndSet(false, true)) {
      var unused =
          thread.schedule(
              () -> {
                planned.set(false);
                look();
              },
              delay.toNanos(),
              TimeUnit.NANOSECONDS);
    }
  }

  /** One look that fails must not end those that come after it. */
  @SuppressWarnings("CatchingThrowable")
  private void look() {
    try {
      renew();
      if (generations.scan()) {
        plan(PluginDirectories.STILL.dividedBy(3));
      }
    } catch (Throwable e) {
      System.getLogger("io.epi4j.runtime").log(Level.ERROR, "A look at plugins failed.", e);
    }
  }

  private void renew() {
    List<Path> directories = generations.directories();
    synchronized (watches) {
      for (int i = 0; i < watches.size(); i++) {
        watches.get(i).renew(directories.get(i).toAbsolutePath().resolve("plugin.jar"));
      }
    }
  }

  /** Ends it; it does not wait for a look. */
  @Override
  public void close() {
    thread.shutdown();
    synchronized (watches) {
      watches.forEach(FileWatch::close);
      watches.clear();
    }
  }
}
