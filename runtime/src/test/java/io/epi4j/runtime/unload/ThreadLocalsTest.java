package io.epi4j.runtime.unload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.runtime.problem.Problems;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thread local on a pool is told where the JDK is opened for it, and else how to open it. */
class ThreadLocalsTest {
  private static final ThreadLocal<Object> LOCAL = new ThreadLocal<>();

  @TempDir Path directory;

  @Test
  void whereTheJdkIsOpened() throws IOException, InterruptedException {
    assertEquals(
        "[thread \"pooled\" has a search.Plain in a ThreadLocal]",
        causes("--add-opens=java.base/java.lang=ALL-UNNAMED"));
  }

  @Test
  void whereItIsNot() throws IOException, InterruptedException {
    String causes = causes("-Dnothing=special");
    assertTrue(causes.startsWith("[held from outside, "), causes);
    assertTrue(causes.contains("a ThreadLocal"), causes);
    assertTrue(causes.endsWith(" --add-opens java.base/java.lang=ALL-UNNAMED]"), causes);
  }

  /** A Java of its own, since a running one is not opened. */
  private String causes(String option) throws IOException, InterruptedException {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-cp",
                System.getProperty("java.class.path"),
                ThreadLocalsTest.class.getName(),
                directory.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String out = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, java.waitFor(), out);
    return out.strip();
  }

  /** Plants one, and prints the causes. */
  public static void main(String[] args) {
    ExecutorService pool = Executors.newSingleThreadExecutor(work -> new Thread(work, "pooled"));
    Unloads unloads =
        new Unloads(Problems.unlogged(() -> Instant.EPOCH), () -> Instant.EPOCH, new Cleanup());
    plant(new PluginCode(Path.of(args[0]), Plants.SOURCES), pool, unloads);
    unloads.collect("search", Duration.ofSeconds(30), state -> state == Unload.State.HELD);
    System.out.println(unloads.now().get(0).causes());
    pool.shutdown();
  }

  private static void plant(PluginCode code, ExecutorService pool, Unloads unloads) {
    URLClassLoader loader = code.loader(3);
    Object value = PluginCode.object(loader, "Plain");
    CompletableFuture.runAsync(() -> LOCAL.set(value), pool).join();
    unloads.unloaded("search", 3, loader, List.of());
  }
}
