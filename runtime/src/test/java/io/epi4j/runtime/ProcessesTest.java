package io.epi4j.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.ProcessService;
import io.epi4j.ProcessSpec;
import io.epi4j.Restart;
import io.epi4j.runtime.problem.Problem;
import io.epi4j.runtime.process.ProcessState;
import io.epi4j.runtime.process.ProcessStatus;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Processes in real threads. */
@Timeout(60)
class ProcessesTest {
  private final Epi epi = Epi.builder().isolated().start();
  private final BlockingQueue<ProcessStatus> changes = new LinkedBlockingQueue<>();
  private final CountDownLatch never = new CountDownLatch(1);

  ProcessesTest() {
    epi.processes().onChange(changes::add);
  }

  @AfterEach
  void close() {
    epi.close();
  }

  private ProcessStatus await(String id, ProcessState state) throws InterruptedException {
    while (true) {
      ProcessStatus status = changes.take();
      if (status.id().equals(id) && status.state() == state) {
        return status;
      }
    }
  }

  private List<String> problems() {
    return epi.report().problems().stream().map(Problem::id).toList();
  }

  private ProcessSpec waiting(String id) {
    return ProcessSpec.task(id, () -> never::await);
  }

  @Test
  void aTaskIsStartedAgainWhenItFailsAndInterruptedToStop() throws InterruptedException {
    AtomicInteger times = new AtomicInteger();
    epi.processes()
        .supervise(
            List.of(
                ProcessSpec.task(
                    "t",
                    () -> {
                      int time = times.incrementAndGet();
                      return () -> {
                        if (time < 3) {
                          throw new IOException("time " + time);
                        }
                        never.await();
                      };
                    })));
    ProcessStatus status = await("t", ProcessState.RUNNING);
    while (status.restarts() < 2) {
      status = await("t", ProcessState.RUNNING);
    }
    assertEquals("java.io.IOException: time 2", status.lastFailure());
    assertEquals("application", status.plugin());
    assertEquals("epi4j-application-t", status.thread());
    assertEquals(List.of("process-failed"), problems());
    assertEquals(2, epi.report().problems().get(0).count());
    epi.close();
    assertEquals(List.of(), problems(), "it stopped well");
    assertEquals(List.of(), epi.processes().status());
  }

  /** A service that notes what it is asked for. */
  private static final class Noting implements ProcessService {
    final BlockingQueue<String> log;
    final AtomicReference<Consumer<? super Throwable>> failed;

    Noting(BlockingQueue<String> log, AtomicReference<Consumer<? super Throwable>> failed) {
      this.log = log;
      this.failed = failed;
    }

    @Override
    public void start(Consumer<? super Throwable> told) {
      log.add("start");
      failed.set(told);
    }

    @Override
    public void close() throws IOException {
      log.add("close");
      throw new IOException("cannot close well");
    }
  }

  @Test
  void aServiceIsClosedWhenItFailsAndWhenItStops() throws InterruptedException {
    BlockingQueue<String> log = new LinkedBlockingQueue<>();
    AtomicReference<Consumer<? super Throwable>> failed = new AtomicReference<>();
    epi.processes().supervise(List.of(ProcessSpec.service("s", () -> new Noting(log, failed))));
    await("s", ProcessState.RUNNING);
    Consumer<? super Throwable> tell = Objects.requireNonNull(failed.get());
    tell.accept(new IOException("port lost"));
    tell.accept(new IOException("again"));
    assertEquals("java.io.IOException: port lost", await("s", ProcessState.RUNNING).lastFailure());
    epi.close();
    assertEquals(List.of("start", "close", "start", "close"), List.copyOf(log));
    assertEquals(List.of("process-stop-failed"), problems());
  }

  @Test
  void aServiceWhoseStartFailsIsClosedToo() throws InterruptedException {
    BlockingQueue<String> log = new LinkedBlockingQueue<>();
    epi.processes()
        .supervise(
            List.of(
                ProcessSpec.service(
                        "s",
                        () ->
                            new ProcessService() {
                              @Override
                              public void start(Consumer<? super Throwable> failed)
                                  throws IOException {
                                throw new IOException("no port");
                              }

                              @Override
                              public void close() {
                                log.add("close");
                              }
                            })
                    .intensity(1, Duration.ofMinutes(1))));
    ProcessStatus status = await("s", ProcessState.GIVEN_UP);
    assertEquals("java.io.IOException: no port", status.lastFailure());
    assertEquals(List.of("close", "close"), List.copyOf(log));
    assertEquals(List.of("process-failed", "process-given-up"), problems());
    String text = epi.report().explain();
    assertTrue(text.contains("Processes, in the order in which they start:\n"), text);
    assertTrue(text.contains("  s of application: given up since "), text);
    assertTrue(text.contains(", 1 restart, last failure: java.io.IOException: no port\n"), text);
    String json = epi.report().explainJson();
    assertTrue(json.contains("\"given_up\""), json);
  }

  @Test
  void oneThatHangsInItsStartIsInterruptedAndIfNeedBeAbandoned() throws InterruptedException {
    CountDownLatch free = new CountDownLatch(1);
    epi.processes()
        .supervise(
            List.of(
                ProcessSpec.task(
                        "h",
                        () -> {
                          uninterruptibly(free);
                          return () -> {};
                        })
                    .startWithin(Duration.ofMillis(10))
                    .stopWithin(Duration.ofMillis(10))
                    .restart(Restart.TEMPORARY)));
    await("h", ProcessState.ENDED);
    ProcessStatus left = epi.processes().status().get(1);
    assertEquals(ProcessState.ABANDONED, left.state());
    assertTrue(left.stack().contains("ProcessesTest.uninterruptibly"), left.stack());
    assertEquals(List.of("process-failed", "process-abandoned"), problems());
    free.countDown();
    joinAll("epi4j-application-h");
  }

  private static void uninterruptibly(CountDownLatch latch) {
    while (true) {
      try {
        latch.await();
        return;
      } catch (InterruptedException e) {
        // it ignores that
      }
    }
  }

  @Test
  void closingWaitsOnlySoLongForOneThatIgnoresIt() throws InterruptedException {
    CountDownLatch free = new CountDownLatch(1);
    epi.processes()
        .supervise(
            List.of(
                waiting("good"),
                ProcessSpec.task("deaf", () -> () -> uninterruptibly(free))
                    .stopWithin(Duration.ofMillis(10))));
    await("deaf", ProcessState.RUNNING);
    epi.close();
    Problem problem = epi.report().problems().get(0);
    assertEquals("process-abandoned", problem.id());
    assertTrue(problem.message().contains("ProcessesTest.uninterruptibly"), problem.message());
    assertEquals("deaf", epi.processes().status().get(0).id());
    free.countDown();
    joinAll("epi4j-application-deaf");
  }

  @Test
  void afterCloseNoThreadIsLeft() throws InterruptedException {
    epi.processes().supervise(List.of(waiting("left-a"), waiting("left-b")));
    await("left-b", ProcessState.RUNNING);
    assertEquals(2, threads("epi4j-application-left-").count());
    epi.close();
    for (String name : List.of("epi4j-application-left-a", "epi4j-application-left-b")) {
      joinAll(name);
    }
    assertThrows(
        IllegalStateException.class, () -> epi.processes().supervise(List.of(waiting("x"))));
  }

  private static Stream<Thread> threads(String name) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith(name));
  }

  /** Threads that told that they end may take a moment; the time-out of the test is the limit. */
  private static void joinAll(String name) throws InterruptedException {
    for (Thread thread : threads(name).toList()) {
      thread.join();
    }
    assertEquals(0, threads(name).count());
  }

  @Test
  void aProcessMayCloseItsOwnEpi() throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    epi.processes()
        .supervise(
            List.of(
                waiting("other"),
                ProcessSpec.task(
                    "quitter",
                    () ->
                        () -> {
                          epi.close();
                          assertFalse(Thread.currentThread().isInterrupted());
                          closed.countDown();
                        })));
    closed.await();
    assertEquals(List.of(), problems());
    assertEquals(List.of(), epi.processes().status());
  }

  @Test
  void anErrorOfTheVirtualMachineIsToldAndGoesToTheThread() throws InterruptedException {
    AtomicReference<Throwable> uncaught = new AtomicReference<>();
    CountDownLatch told = new CountDownLatch(1);
    epi.processes()
        .supervise(
            List.of(
                ProcessSpec.task(
                        "e",
                        () ->
                            () -> {
                              Thread.currentThread()
                                  .setUncaughtExceptionHandler(
                                      (thread, error) -> {
                                        uncaught.set(error);
                                        told.countDown();
                                      });
                              throw new StackOverflowError("deep");
                            })
                    .restart(Restart.TEMPORARY)));
    assertEquals(
        "java.lang.StackOverflowError: deep", await("e", ProcessState.ENDED).lastFailure());
    told.await();
    assertTrue(uncaught.get() instanceof StackOverflowError);
  }

  @Test
  void theContextClassLoaderIsThatOfTheOneWhoGaveIt() throws InterruptedException {
    ClassLoader mine = new ClassLoader("mine", ProcessesTest.class.getClassLoader()) {};
    BlockingQueue<ClassLoader> seen = new LinkedBlockingQueue<>();
    Thread self = Thread.currentThread();
    ClassLoader before = self.getContextClassLoader();
    self.setContextClassLoader(mine);
    try {
      epi.processes()
          .supervise(
              List.of(
                  ProcessSpec.task("c", () -> () -> seen.add(self().getContextClassLoader()))
                      .restart(Restart.TRANSIENT)));
    } finally {
      self.setContextClassLoader(before);
    }
    assertEquals(mine, seen.take());
    Thread supervisor = threads("epi4j-supervisor").findFirst().orElseThrow();
    assertFalse(supervisor.getContextClassLoader() == mine);
  }

  private static Thread self() {
    return Thread.currentThread();
  }

  @Test
  void aVirtualThreadWhereJavaHasThem() throws InterruptedException {
    BlockingQueue<String> seen = new LinkedBlockingQueue<>();
    epi.processes()
        .supervise(
            List.of(
                ProcessSpec.task("v", () -> () -> seen.add(self().toString()))
                    .virtual()
                    .restart(Restart.TRANSIENT)));
    String thread = seen.take();
    boolean hasThem = Runtime.version().feature() >= 21;
    assertEquals(hasThem, thread.startsWith("VirtualThread["), thread);
    assertTrue(thread.contains("epi4j-application-v"), thread);
  }

  @Test
  void anEpiWithoutProcessesHasNoThread() {
    try (Epi quiet = Epi.builder().isolated().start()) {
      assertEquals(List.of(), quiet.processes().status());
      assertFalse(quiet.report().explain().contains("Processes"));
      assertTrue(quiet.report().explainJson().contains("\"processes\""));
    }
  }

  @Test
  void wrongSpecificationsAreRefusedWhereTheyAreMade() {
    ProcessSpec good = waiting("p").stopWithin(Duration.ofSeconds(1));
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> waiting("a b"));
    assertEquals(
        "A process has an id that could be a plugin's. \"a b\" cannot be a plugin id: use letters,"
            + " digits, '.', '_' and '-', and begin with a letter or a digit.",
        thrown.getMessage());
    Duration negative = Duration.ofNanos(-1);
    assertThrows(IllegalArgumentException.class, () -> good.startWithin(negative));
    assertThrows(IllegalArgumentException.class, () -> good.stopWithin(negative));
    assertThrows(IllegalArgumentException.class, () -> good.intensity(-1, Duration.ZERO));
    assertThrows(IllegalArgumentException.class, () -> good.intensity(1, negative));
    assertThrows(IllegalArgumentException.class, () -> good.backOff(negative, Duration.ZERO));
    assertThrows(
        IllegalArgumentException.class,
        () -> good.backOff(Duration.ofSeconds(2), Duration.ofSeconds(1)));
    assertThrows(
        IllegalArgumentException.class, () -> epi.processes().supervise(List.of(good, good)));
    epi.close();
    assertTrue(changes.isEmpty(), "nothing was begun");
  }
}
