package io.epi4j.runtime;

import static io.epi4j.runtime.PluginFiles.manifest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.Plugin;
import io.epi4j.PluginContext;
import io.epi4j.ProcessSpec;
import io.epi4j.runtime.problem.Problem;
import io.epi4j.runtime.process.ProcessState;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a plugin has from its context ends with it, before it is told that it was stopped. */
@Timeout(60)
class PluginContextTest {
  private static final List<String> EVENTS = new CopyOnWriteArrayList<>();
  private static final AtomicReference<PluginContext> CONTEXT = new AtomicReference<>();
  private static final BlockingQueue<String> BEGUN = new LinkedBlockingQueue<>();
  private static final CountDownLatch NEVER = new CountDownLatch(1);

  @TempDir Path directory;

  @BeforeEach
  void forget() {
    EVENTS.clear();
    BEGUN.clear();
  }

  private static PluginContext context() {
    return Objects.requireNonNull(CONTEXT.get());
  }

  private static void note(String event) {
    EVENTS.add(event);
  }

  /** Waits to be interrupted, and tells so. */
  private static void waitAndTell(String what) {
    BEGUN.add(what);
    try {
      NEVER.await();
    } catch (InterruptedException e) {
      note(what + " ended");
    }
  }

  /** Begins one of everything. */
  private static void beginAll(PluginContext context) throws InterruptedException {
    CONTEXT.set(context);
    context.own(() -> note("first owned closed"));
    context.own(() -> note("second owned closed"));
    context.threads().newThread(() -> waitAndTell("thread")).start();
    assertEquals("thread", BEGUN.take());
  }

  /** A plugin with all that a plugin can have. */
  static final class Busy extends Named implements Plugin {
    Busy() {
      super("busy");
    }

    @Override
    public void started(PluginContext context) throws Exception {
      beginAll(context);
      note("order " + context.order());
    }

    @Override
    public List<ProcessSpec> processes() {
      return List.of(
          ProcessSpec.task("one", () -> () -> waitAndTell("process one")),
          ProcessSpec.task("two", () -> () -> waitAndTell("process two")));
    }

    @Override
    public void stopped() {
      note("stopped");
    }
  }

  /** A provider without a plugin class. */
  static final class Lonely extends Named {
    Lonely(PluginContext context) throws InterruptedException {
      super("lonely");
      beginAll(context);
    }
  }

  /** A plugin that fails when it has begun everything. */
  static final class Failing implements Plugin {
    @Override
    public void started(PluginContext context) throws Exception {
      beginAll(context);
      throw new IOException("no port");
    }
  }

  /** A plugin that cannot tell its processes. */
  static final class Vague implements Plugin {
    @Override
    public void started(PluginContext context) throws Exception {
      beginAll(context);
    }

    @Override
    public List<ProcessSpec> processes() throws IOException {
      throw new IOException("unknown");
    }

    @Override
    public void stopped() {
      note("stopped");
    }
  }

  private URLClassLoader plugin(Class<?> type) {
    String manifest = manifest("a", type.getName(), "[]", DiscoveryTest.English.class);
    return new PluginFiles(directory).jar("a.jar", "a", manifest).loader();
  }

  private static final List<String> ALL =
      List.of("thread ended", "second owned closed", "first owned closed");

  @Test
  void everythingEndsInOrderBeforeThePluginIsStopped() throws Exception {
    try (URLClassLoader loader = plugin(Busy.class)) {
      Epi epi = Epi.builder().classLoader(loader).start();
      assertEquals("process one", BEGUN.take());
      assertEquals("process two", BEGUN.take());
      assertEquals("epi4j-a-one", epi.processes().status().get(0).thread());
      epi.close();
      assertEquals(
          List.of(
              "order 0",
              "process two ended",
              "process one ended",
              "thread ended",
              "second owned closed",
              "first owned closed",
              "stopped"),
          EVENTS);
      assertEquals(List.of(), epi.report().problems());
    }
  }

  @Test
  void onceItHasEndedItGivesOutNothing() throws Exception {
    try (URLClassLoader loader = plugin(Busy.class)) {
      Epi epi = Epi.builder().classLoader(loader).start();
      PluginContext context = context();
      Thread unstarted = context.threads().newThread(() -> note("too late"));
      epi.close();
      unstarted.start();
      unstarted.join();
      assertFalse(EVENTS.contains("too late"));
      IllegalStateException thrown = assertThrows(IllegalStateException.class, context::threads);
      assertEquals("Plugin a has ended, so it can begin nothing more.", thrown.getMessage());
      assertThrows(IllegalStateException.class, context::scheduler);
      assertThrows(IllegalStateException.class, () -> context.own(() -> note("closed at once")));
      assertTrue(EVENTS.contains("closed at once"));
      assertEquals("a", context.id());
    }
  }

  @Test
  void aPluginWithoutAClassEndsWhatItsProvidersBegan() {
    Epi epi = Epi.builder().isolated().provider("a", Greeter.class, Lonely.class).start();
    assertEquals(List.of("Hi lonely"), GreeterFacade.of(epi).eachGreet("Hi"));
    assertEquals(0, context().order());
    epi.close();
    assertEquals(ALL, EVENTS);
    assertThrows(IllegalStateException.class, () -> context().threads());
  }

  @Test
  void aPluginThatFailsToStartEndsWhatItBegan() throws IOException {
    try (URLClassLoader loader = plugin(Failing.class);
        Epi epi = Epi.builder().classLoader(loader).start()) {
      assertEquals(ALL, EVENTS);
      assertEquals(-1, context().order());
      assertEquals("start-failed", epi.report().problems().get(0).id());
    }
  }

  @Test
  void aPluginWhoseProcessesCannotBeToldIsStoppedAndTakenOut() throws IOException {
    try (URLClassLoader loader = plugin(Vague.class);
        Epi epi = Epi.builder().classLoader(loader).start()) {
      assertEquals(
          List.of("thread ended", "second owned closed", "first owned closed", "stopped"), EVENTS);
      Problem problem = epi.report().problems().get(0);
      assertEquals("start-failed", problem.id());
      assertEquals("java.io.IOException: unknown", problem.cause());
      assertFalse(epi.report().plugins().get(0).active());
    }
    assertEquals(4, EVENTS.size(), "it is stopped once");
  }

  @Test
  void theSchedulerEndsAndTellsOfTasksThatFail() throws Exception {
    Epi epi = Epi.builder().isolated().provider("a", Greeter.class, Lonely.class).start();
    assertEquals(1, GreeterFacade.of(epi).eachGreet("Hi").size());
    PluginContext context = context();
    ScheduledExecutorService scheduler = context.scheduler();
    assertEquals(scheduler, context.scheduler());
    CountDownLatch named = new CountDownLatch(1);
    var failed =
        scheduler.schedule(
            () -> {
              note(Thread.currentThread().getName());
              named.countDown();
              throw new IllegalStateException("no");
            },
            0,
            TimeUnit.SECONDS);
    named.await();
    assertThrows(ExecutionException.class, failed::get);
    var next = scheduler.submit(() -> waitAndTell("task"));
    assertEquals("task", BEGUN.take());
    var later = scheduler.schedule(() -> note("too late"), 1, TimeUnit.HOURS);
    epi.close();
    assertTrue(next.isDone());
    assertFalse(later.isDone(), "it was never begun");
    assertTrue(scheduler.isShutdown());
    assertTrue(EVENTS.get(0).startsWith("epi4j-a-"), EVENTS.toString());
    assertTrue(EVENTS.contains("task ended"), EVENTS.toString());
    assertEquals(
        List.of("scheduled-task-failed"),
        epi.report().problems().stream().map(Problem::id).toList());
  }

  @Test
  void aThreadThatClosesTheEpiIsNotWaitedFor() throws InterruptedException {
    Epi epi = Epi.builder().isolated().provider("a", Greeter.class, Lonely.class).start();
    assertEquals(1, GreeterFacade.of(epi).eachGreet("Hi").size());
    Thread closing = context().threads().newThread(epi::close);
    closing.start();
    closing.join();
    assertEquals(ALL, EVENTS);
    assertEquals(List.of(), epi.report().problems());
  }

  @Test
  void whatFailsToCloseIsReportedAndTheRestIsClosed() {
    Epi epi = Epi.builder().isolated().provider("a", Greeter.class, Lonely.class).start();
    assertEquals(1, GreeterFacade.of(epi).eachGreet("Hi").size());
    context()
        .own(
            () -> {
              throw new IOException("stuck");
            });
    epi.close();
    assertEquals(ALL, EVENTS);
    assertEquals("close-failed", epi.report().problems().get(0).id());
  }

  @Test
  void b1APluginsProcessReplacesThatOfTheApplication() throws Exception {
    try (URLClassLoader loader = plugin(Busy.class);
        Epi epi = Epi.builder().classLoader(loader).start()) {
      List<ProcessSpec> own =
          List.of(
              ProcessSpec.task("zero", () -> () -> waitAndTell("zero")),
              ProcessSpec.task("two", () -> () -> waitAndTell("the application's two")));
      List<String> merged = epi.processes().supervise(own).stream().map(ProcessSpec::id).toList();
      assertEquals(List.of("zero", "two", "one"), merged);
      Set<String> begun = new HashSet<>();
      while (begun.size() < 3) {
        begun.add(BEGUN.take());
      }
      assertEquals(Set.of("process one", "process two", "zero"), begun);
      assertEquals(
          List.of("application", "a", "a"),
          epi.processes().status().stream().map(status -> status.plugin()).toList());
      assertTrue(
          epi.processes().status().stream()
              .noneMatch(status -> status.state() == ProcessState.GIVEN_UP));
    }
    assertFalse(EVENTS.contains("the application's two ended"));
    assertEquals("zero ended", EVENTS.get(EVENTS.size() - 1), "the application's are the last");
  }
}
