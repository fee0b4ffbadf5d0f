package io.epi4j.runtime.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.runtime.problem.Problem;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.problem.Severity;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How threads of a plugin are ended that do not want to end. */
@Timeout(60)
class OwnedThreadsTest {
  private final Problems problems = Problems.unlogged(InstantSource.system());
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);

  private OwnedThreads threads(Duration limit) {
    return new OwnedThreads(new TestOwner("stats", 0), problems, limit);
  }

  private void deaf() {
    begun.countDown();
    while (released.getCount() > 0) {
      try {
        released.await();
      } catch (InterruptedException e) {
        // that is what is wrong with it
      }
    }
  }

  @Test
  void oneThatDoesNotEndIsReportedWithItsPlace() throws InterruptedException {
    OwnedThreads threads = threads(Duration.ofMillis(1));
    Thread deaf = threads.newThread(this::deaf);
    deaf.start();
    begun.await();
    threads.end();
    assertTrue(deaf.isAlive());
    released.countDown();
    deaf.join();
    assertEquals(1, problems.now().size(), problems.now().toString());
    Problem problem = problems.now().get(0);
    assertEquals("thread-left", problem.id());
    assertEquals(Severity.WARNING, problem.severity());
    assertEquals("stats", problem.plugin());
    assertEquals("epi4j-stats-1", problem.source());
    String message = problem.message();
    assertTrue(
        message.startsWith(
            "Its thread epi4j-stats-1 was interrupted and did not end within PT0.001S. It was at "),
        message);
    assertTrue(message.contains("OwnedThreadsTest.deaf("), message);
  }

  @Test
  void oneThatEndsWhenItIsInterruptedIsNoProblem() throws InterruptedException {
    OwnedThreads threads = threads(Duration.ofHours(1));
    Thread waiting =
        threads.newThread(
            () -> {
              begun.countDown();
              try {
                released.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    waiting.start();
    begun.await();
    threads.end();
    assertFalse(waiting.isAlive());
    assertEquals(List.of(), problems.now());
  }
}
