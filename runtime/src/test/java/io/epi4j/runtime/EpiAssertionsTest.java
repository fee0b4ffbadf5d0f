package io.epi4j.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.unload.Cleanup;
import io.epi4j.runtime.unload.Unloads;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** A plugin that does not go fails a test, with what holds it. */
class EpiAssertionsTest {
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofSeconds(2);

  private final List<Object> held = new ArrayList<>();
  private final Unloads unloads =
      new Unloads(Problems.unlogged(() -> Instant.EPOCH), () -> Instant.EPOCH, new Cleanup());

  private URLClassLoader unload(long generation) {
    URLClassLoader loader =
        new URLClassLoader(
            "search@" + generation, new URL[0], EpiAssertionsTest.class.getClassLoader());
    unloads.unloaded("search", generation, loader, List.of());
    return loader;
  }

  @Test
  void aPluginThatIsCollectedPasses() {
    unload(1);
    unload(2);
    EpiAssertions.assertUnloads(unloads, "search", LONG);
  }

  @Test
  void onePluginIsNoMatterOfAnother() {
    unload(1);
    held.add(new URLClassLoader("mail@1", new URL[0], EpiAssertionsTest.class.getClassLoader()));
    unloads.unloaded("mail", 1, (URLClassLoader) held.get(0), List.of());
    EpiAssertions.assertUnloads(unloads, "search", LONG);
    held.clear();
    EpiAssertions.assertUnloads(unloads, "mail", LONG);
  }

  @Test
  void oneThatIsHeldFailsWithTheCause() throws InterruptedException {
    CountDownLatch end = new CountDownLatch(1);
    Thread thread =
        new Thread(
            () -> {
              try {
                end.await();
              } catch (InterruptedException e) {
                throw new AssertionError(e);
              }
            },
            "pooled");
    thread.setContextClassLoader(unload(3));
    thread.start();
    AssertionError error =
        assertThrows(
            AssertionError.class, () -> EpiAssertions.assertUnloads(unloads, "search", SHORT));
    String message = String.valueOf(error.getMessage());
    String text =
        """
        The plugin search is not gone after 2000 ms.
        search@3 is HELD:
          thread "pooled" has it as context class loader
        In a heap dump: thread "pooled" -> java.lang.Thread.contextClassLoader -> loader search@3\
        """;
    assertEquals(text, message);
    end.countDown();
    thread.join();
  }

  @Test
  void oneThatWasNeverUnloadedFails() {
    unload(3);
    AssertionError error =
        assertThrows(
            AssertionError.class, () -> EpiAssertions.assertUnloads(unloads, "serach", LONG));
    assertEquals(
        "No loader of the plugin serach was unloaded. Unload it first. Those that were:"
            + " [search@3]",
        error.getMessage());
  }
}
