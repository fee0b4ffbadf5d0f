package io.epi4j.runtime.unload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.runtime.problem.Problems;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** Real threads inside a plugin's code are seen: by a drain, and as what holds a loader. */
class ThreadsTest {
  private static final Duration LONG = Duration.ofSeconds(30);

  @TempDir static Path directory;
  private static PluginCode code;

  private final Problems problems = Problems.unlogged(() -> Instant.EPOCH);
  private final CountDownLatch in = new CountDownLatch(1);
  private final CountDownLatch out = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);
  private final BlockingQueue<Drained> drains = new LinkedBlockingQueue<>();

  @BeforeAll
  static void compile() {
    code = new PluginCode(directory, Plants.SOURCES);
  }

  @Test
  void aPlatformThread() throws InterruptedException {
    isSeen(work -> new Thread(work, "indexer").start(), "thread \"indexer\"");
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  void aVirtualThread() throws InterruptedException {
    isSeen(ThreadsTest::startVirtual, "virtual thread #");
  }

  private void isSeen(Executor threads, String name) throws InterruptedException {
    Unloads unloads = new Unloads(problems, () -> Instant.EPOCH, new Cleanup());
    start(threads, unloads);
    in.await();
    try (Drain impatient = new Drain(problems, Duration.ZERO)) {
      impatient.begin("search", "search@3", drains::add);
      Drained late = drains.take();
      assertFalse(late.clean());
      String stack = late.stacks().get(0);
      assertTrue(stack.startsWith(name), stack);
      assertTrue(stack.contains("\n    at search@3//search.Blocked.accept("), stack);
      assertEquals(1, problems.now().size());
    }
    assertTrue(unloads.collect("search", LONG, state -> state == Unload.State.HELD));
    List<String> causes = unloads.now().get(0).causes();
    assertEquals(1, causes.size(), () -> causes.toString());
    assertTrue(causes.get(0).startsWith(name), causes.get(0));
    assertTrue(
        causes.get(0).contains(" is inside, at search@3//search.Blocked.accept("), causes.get(0));
    try (Drain drain = new Drain(problems, LONG)) {
      drain.begin("search", "search@3", drains::add);
      out.countDown();
      ended.await();
      Drained drained = drains.poll(LONG.toSeconds(), TimeUnit.SECONDS);
      assertTrue(drained != null && drained.clean(), () -> String.valueOf(drained));
    }
    assertTrue(unloads.collect("search", LONG), () -> unloads.now().toString());
    assertEquals(List.of(), problems.now());
  }

  /** Apart, so that nothing of the plugin is left in the frames of the test. */
  @SuppressWarnings("unchecked")
  private void start(Executor threads, Unloads unloads) {
    URLClassLoader loader = code.loader(3);
    var blocked = (BiConsumer<CountDownLatch, CountDownLatch>) PluginCode.object(loader, "Blocked");
    threads.execute(
        () -> {
          blocked.accept(in, out);
          ended.countDown();
        });
    unloads.unloaded("search", 3, loader, List.of());
  }

  private static void startVirtual(Runnable work) {
    try {
      Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, work);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("Java 21 has virtual threads", e);
    }
  }
}
