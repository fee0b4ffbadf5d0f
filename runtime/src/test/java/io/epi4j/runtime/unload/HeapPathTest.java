package io.epi4j.runtime.unload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.runtime.problem.Problems;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** The way on which a loader is held is found in a heap dump. */
class HeapPathTest {
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final String END = " -> class search.%1$s -> loader search@3";
  private static final List<Object> CACHE = new ArrayList<>();
  private static final ThreadLocal<Object> LOCAL = new ThreadLocal<>();

  @TempDir static Path directory;
  private static PluginCode code;

  private final Unloads unloads =
      new Unloads(Problems.unlogged(() -> Instant.EPOCH), () -> Instant.EPOCH, new Cleanup());

  @BeforeAll
  static void compile() {
    code = new PluginCode(directory, Plants.SOURCES);
  }

  @AfterEach
  void nothingHoldsItAnyMore() throws IOException {
    CACHE.clear();
    assertTrue(unloads.collect("search", LIMIT));
    assertEquals(
        "Nothing holds loader search@3 but weak or soft references, or the finalizer",
        unloads.explain("search", 3));
  }

  private String way(Consumer<ClassLoader> plant) throws IOException {
    URLClassLoader loader = code.loader(3);
    plant.accept(loader);
    unloads.unloaded("search", 3, loader, List.of());
    loader = null;
    return unloads.explain("search", 3);
  }

  @Test
  void aStaticCache() throws IOException {
    assertEquals(
        "static field io.epi4j.runtime.unload.HeapPathTest.CACHE"
            + " -> java.util.ArrayList.elementData -> java.lang.Object[0] -> a search.Plain"
            + END.formatted("Plain"),
        way(loader -> CACHE.add(PluginCode.object(loader, "Plain"))));
  }

  @Test
  void aKeptException() throws IOException {
    String way =
        way(
            loader -> {
              try {
                ((Runnable) PluginCode.object(loader, "Failing")).run();
              } catch (IllegalStateException e) {
                CACHE.add(e);
              }
            });
    assertTrue(way.contains(" -> java.lang.Throwable.backtrace -> "), way);
    assertTrue(way.endsWith(END.formatted("Failing")), way);
  }

  @Test
  void aThreadLocalOfAPool() throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor(work -> new Thread(work, "pooled"));
    try {
      String way =
          way(
              loader -> {
                Object value = PluginCode.object(loader, "Plain");
                CompletableFuture.runAsync(() -> LOCAL.set(value), pool).join();
                CompletableFuture.runAsync(() -> {}, pool).join(); // the frame of the other is gone
              });
      assertEquals(
          "thread \"pooled\" -> java.lang.Thread.threadLocals"
              + " -> java.lang.ThreadLocal$ThreadLocalMap.table"
              + " -> java.lang.ThreadLocal$ThreadLocalMap$Entry[0]"
              + " -> java.lang.ThreadLocal$ThreadLocalMap$Entry.value -> a search.Plain"
              + END.formatted("Plain"),
          way.replaceFirst("Entry\\[\\d+]", "Entry[0]"));
    } finally {
      pool.shutdown();
      assertTrue(pool.awaitTermination(LIMIT.toSeconds(), TimeUnit.SECONDS));
    }
  }

  /** Java took the security contexts out with the security manager. */
  @Test
  @EnabledForJreRange(max = JRE.JAVA_23)
  void aThreadOfAPoolThatThePluginHadStarted() throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor(work -> new Thread(work, "pooled"));
    try {
      assertEquals(
          "thread \"pooled\" -> java.lang.Thread.inheritedAccessControlContext"
              + " -> java.security.AccessControlContext.context"
              + " -> java.security.ProtectionDomain[0]"
              + " -> java.security.ProtectionDomain.classloader -> loader search@3",
          way(loader -> start(loader, pool)).replaceFirst("Domain\\[\\d+]", "Domain[0]"));
    } finally {
      pool.shutdown();
      assertTrue(pool.awaitTermination(LIMIT.toSeconds(), TimeUnit.SECONDS));
    }
  }

  @SuppressWarnings("unchecked")
  private static void start(ClassLoader loader, Executor pool) {
    ((BiConsumer<Executor, Runnable>) PluginCode.object(loader, "Starting")).accept(pool, () -> {});
  }

  @Test
  void aSoftReferenceIsNoWay() throws IOException {
    String way = way(loader -> CACHE.add(new SoftReference<>(loader)));
    assertEquals(
        "Nothing holds loader search@3 but weak or soft references, or the finalizer", way);
  }
}
