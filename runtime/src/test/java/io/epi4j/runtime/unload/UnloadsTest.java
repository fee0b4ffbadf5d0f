package io.epi4j.runtime.unload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.problem.Severity;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds a loader is told, and that it was collected when it is let go. */
class UnloadsTest {
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final List<Object> CACHE = new ArrayList<>();

  @TempDir static Path directory;
  private static PluginCode code;

  private final Problems problems = Problems.unlogged(() -> Instant.EPOCH);
  private final Unloads unloads = new Unloads(problems, () -> Instant.EPOCH, new Cleanup());

  @BeforeAll
  static void compile() {
    code = new PluginCode(directory, Plants.SOURCES);
  }

  private void unload(Consumer<ClassLoader> plant) {
    URLClassLoader loader = code.loader(3);
    plant.accept(loader);
    unloads.unloaded("search", 3, loader, List.of());
  }

  /** Says what holds it; once that is let go, it is collected. */
  private String cause(Runnable letGo) {
    assertTrue(unloads.collect("search", LIMIT, state -> state == Unload.State.HELD));
    Unload held = unloads.now().get(0);
    assertEquals(Unload.State.HELD, held.state());
    assertEquals(1, held.causes().size(), () -> held.causes().toString());
    letGo.run();
    assertTrue(unloads.collect("search", LIMIT), () -> unloads.now().toString());
    Unload gone =
        new Unload("search", 3, Instant.EPOCH, Unload.State.COLLECTED, List.of(), List.of());
    assertEquals(List.of(gone), unloads.now());
    return held.causes().get(0);
  }

  @Test
  void nobodyKnowsBeforeACollection() {
    Object[] kept = new Object[1];
    unload(loader -> kept[0] = loader);
    Unload pending = unloads.now().get(0);
    assertEquals(Unload.State.PENDING, pending.state());
    assertEquals(List.of(), pending.causes());
    assertEquals("search@3", pending.loader());
    assertFalse(unloads.collect("search", Duration.ofMillis(1)));
    kept[0] = null;
    assertTrue(unloads.collect("search", LIMIT));
  }

  @Test
  void aThreadInside() throws InterruptedException {
    CountDownLatch in = new CountDownLatch(1);
    CountDownLatch out = new CountDownLatch(1);
    Thread[] started = new Thread[1];
    unload(
        loader -> {
          Runnable work = blocked(loader, in, out);
          started[0] = new Thread(work, "indexer");
          started[0].start();
        });
    in.await();
    String cause =
        cause(
            () -> {
              out.countDown();
              join(started[0]);
              started[0] = null; // a later Java keeps the task of a thread that ended
            });
    assertTrue(
        cause.startsWith("thread \"indexer\" is inside, at search@3//search.Blocked.accept("),
        cause);
  }

  @SuppressWarnings("unchecked")
  private static Runnable blocked(ClassLoader loader, CountDownLatch in, CountDownLatch out) {
    var blocked = (BiConsumer<CountDownLatch, CountDownLatch>) PluginCode.object(loader, "Blocked");
    return () -> blocked.accept(in, out);
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatWasRegisteredAfterTheCleanup() {
    Logger logger = Logger.getLogger("search.late");
    unload(loader -> logger.addHandler((Handler) PluginCode.object(loader, "Lines")));
    String cause = cause(() -> logger.removeHandler(logger.getHandlers()[0]));
    assertEquals("logger search.late has the handler search.Lines", cause);
  }

  @Test
  void aStaticCache() {
    unload(loader -> CACHE.add(PluginCode.object(loader, "Plain")));
    assertTrue(cause(CACHE::clear).contains("perhaps by a static field, a cache"));
  }

  @Test
  void aKeptException() {
    unload(
        loader -> {
          try {
            ((Runnable) PluginCode.object(loader, "Failing")).run();
          } catch (IllegalStateException e) {
            CACHE.add(e);
          }
        });
    assertTrue(cause(CACHE::clear).contains("a kept exception"));
  }

  @Test
  void aDrainThatWasLateIsOverWhenTheLoaderIsGone() {
    problems.report(Drain.LATE, Severity.WARNING, "search", "search@3", "late", null);
    unload(loader -> PluginCode.object(loader, "Plain"));
    assertEquals(1, problems.now().size());
    assertTrue(unloads.collect("search", LIMIT));
    assertEquals(List.of(), problems.now());
  }

  @Test
  void onlyTheLastHundredThatWereCollectedAreTold() {
    Object[] kept = new Object[1];
    for (int i = 0; i < 130; i++) {
      URLClassLoader loader = code.loader(i);
      unloads.unloaded(i == 0 ? "kept" : "search", i, loader, List.of());
      kept[0] = i == 0 ? loader : kept[0];
    }
    assertTrue(unloads.collect("search", LIMIT));
    List<Unload> now = unloads.now();
    assertEquals(101, now.size());
    assertEquals(0, now.get(0).generation(), "which is not collected");
    assertEquals(30, now.get(1).generation());
    kept[0] = null;
    assertTrue(unloads.collect("kept", LIMIT));
  }
}
