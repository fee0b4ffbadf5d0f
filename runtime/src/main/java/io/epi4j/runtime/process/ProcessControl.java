package io.epi4j.runtime.process;

import io.epi4j.ProcessSpec;
import io.epi4j.Subscription;
import io.epi4j.runtime.problem.Listeners;
import io.epi4j.runtime.problem.Problems;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** What an {@code Epi} does with the processes that it has. No thread is made before the first. */
public final class ProcessControl implements AutoCloseable {
  private static final String APPLICATION = "application";
  private static final int IDLE_SECONDS = 10;

  private final SystemDesk desk = new SystemDesk();
  private final ThreadPoolExecutor teller =
      new ThreadPoolExecutor(
          1,
          1,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          work -> Workers.own("epi4j-process-listener", work),
          new ThreadPoolExecutor.DiscardPolicy());

  private final AtomicBoolean closed = new AtomicBoolean();
  private final Listeners<ProcessStatus> listeners;
  private final Supervisor supervisor;
  private final Processes processes = new Processes(this);

  /** Makes one without processes, which tells {@code problems} what is wrong with them. */
  public ProcessControl(Problems problems) {
    teller.allowCoreThreadTimeOut(true);
    listeners = new Listeners<>("changes of processes", problems, teller);
    supervisor = new Supervisor(problems, desk, ThreadRun::begin, listeners);
  }

  /** Returns what the application sees. */
  public Processes processes() {
    return processes;
  }

  List<ProcessSpec> supervise(List<ProcessSpec> specs) {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    ClassLoader loader = context != null ? context : ProcessControl.class.getClassLoader();
    return supervisor.supervise(new Application(APPLICATION, loader, -1), specs);
  }

  List<ProcessStatus> status() {
    return supervisor.statuses();
  }

  Subscription onChange(Consumer<? super ProcessStatus> listener) {
    return listeners.add(listener);
  }

  /**
   * Starts the processes of a plugin, and does not wait for them.
   *
   * @throws IllegalArgumentException when two have the same id
   */
  public void begin(ProcessOwner owner, List<ProcessSpec> specs) {
    supervisor.begin(owner, List.copyOf(specs));
  }

  /**
   * Stops the processes of a plugin in the reverse order of their start, and waits for that: for
   * each no longer than its {@link ProcessSpec#stopWithin}. The caller should hold no lock that a
   * process may need to end. One whose own thread calls this is left to end when it likes.
   */
  public void end(ProcessOwner owner) {
    await(supervisor.end(owner));
  }

  /** Lets no plugin's process start any more, nor what it took the place of. */
  public void startNothing() {
    supervisor.startNothing();
  }

  /** Stops all processes, as {@link #end} does. */
  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    await(supervisor.end());
    desk.close();
    teller.shutdown();
  }

  /** Each stop has its limit, so this ends; to be interrupted is no reason to leave some. */
  private static void await(CompletableFuture<Void> ended) {
    boolean interrupted = false;
    while (true) {
      try {
        ended.get();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      } catch (ExecutionException e) {
        throw new IllegalStateException(e); // it is never completed with a failure
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private record Application(String plugin, ClassLoader loader, int order)
      implements ProcessOwner {}
}
