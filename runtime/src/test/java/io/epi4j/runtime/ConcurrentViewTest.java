package io.epi4j.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The view {@code concurrent()}: one task for each provider, and what ends them. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ConcurrentViewTest {
  /** Waits until the test lets it go on, and tells whether it was interrupted. */
  private static final class Waiting extends Named {
    final CountDownLatch running = new CountDownLatch(1);
    final CountDownLatch proceed = new CountDownLatch(1);
    final CountDownLatch interrupted = new CountDownLatch(1);

    Waiting(String name) {
      super(name);
    }

    @Override
    public String greet(String who) {
      running.countDown();
      try {
        proceed.await();
      } catch (InterruptedException e) {
        interrupted.countDown();
        throw new IllegalStateException("interrupted", e);
      }
      return super.greet(who);
    }
  }

  private static EpiBuilder builder(Greeter... providers) {
    EpiBuilder builder = Epi.builder().isolated();
    for (Greeter provider : providers) {
      builder.provider(Greeter.class, provider);
    }
    return builder;
  }

  @Test
  void itReturnsAtOnceAndTheTasksRunAtTheSameTime() throws Exception {
    Waiting a = new Waiting("a");
    Waiting b = new Waiting("b");
    try (Epi epi = builder(a, b).start()) {
      List<CompletableFuture<String>> futures = GreeterFacade.of(epi).concurrentGreet("Hi");
      a.running.await();
      b.running.await();
      assertFalse(futures.get(0).isDone());
      b.proceed.countDown();
      assertEquals("Hi b", futures.get(1).get());
      assertFalse(futures.get(0).isDone());
      a.proceed.countDown();
      assertEquals("Hi a", futures.get(0).get());
    }
  }

  @Test
  void aFailureIsInTheFuture() {
    IllegalStateException error = new IllegalStateException("no");
    Named failing =
        new Named("x") {
          @Override
          public String greet(String who) {
            throw error;
          }
        };
    try (Epi epi = builder(failing, new Named("y")).start()) {
      List<CompletableFuture<String>> futures = GreeterFacade.of(epi).concurrentGreet("Hi");
      assertSame(
          error, assertThrows(ExecutionException.class, () -> futures.get(0).get()).getCause());
      assertEquals("Hi y", futures.get(1).join());
    }
  }

  @Test
  void cancellingInterruptsTheProvider() throws Exception {
    Waiting waiting = new Waiting("x");
    try (Epi epi = builder(waiting).start()) {
      CompletableFuture<String> future = GreeterFacade.of(epi).concurrentGreet("Hi").get(0);
      waiting.running.await();
      assertTrue(future.cancel(true));
      waiting.interrupted.await();
      assertThrows(CancellationException.class, future::join);
    }
  }

  @Test
  void closingTheEpiInterruptsWhatRuns() throws Exception {
    Waiting waiting = new Waiting("x");
    Epi epi = builder(waiting).start();
    CompletableFuture<String> future = GreeterFacade.of(epi).concurrentGreet("Hi").get(0);
    waiting.running.await();
    epi.close();
    waiting.interrupted.await();
    assertThrows(ExecutionException.class, future::get);
    assertThrows(IllegalStateException.class, () -> GreeterFacade.of(epi).concurrentGreet("Hi"));
  }

  @Test
  void theApplicationsExecutorRunsTheTasks() {
    List<Runnable> tasks = new ArrayList<>();
    try (Epi epi = builder(new Named("x")).executor(tasks::add).start()) {
      CompletableFuture<String> future = GreeterFacade.of(epi).concurrentGreet("Hi").get(0);
      CompletableFuture<String> cancelled = GreeterFacade.of(epi).concurrentGreet("Hi").get(0);
      assertFalse(future.isDone());
      cancelled.cancel(true);
      tasks.forEach(Runnable::run);
      assertEquals("Hi x", future.join());
      assertTrue(cancelled.isCancelled());
    }
  }

  @Test
  void anExecutorThatRefusesFailsTheFuture() {
    try (Epi epi =
        builder(new Named("x"))
            .executor(
                task -> {
                  throw new RejectedExecutionException("full");
                })
            .start()) {
      CompletableFuture<String> future = GreeterFacade.of(epi).concurrentGreet("Hi").get(0);
      assertTrue(
          assertThrows(ExecutionException.class, future::get).getCause()
              instanceof RejectedExecutionException);
    }
  }
}
