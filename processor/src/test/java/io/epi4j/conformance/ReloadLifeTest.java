package io.epi4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.runtime.Epi;
import io.epi4j.runtime.EpiAssertions;
import io.epi4j.runtime.problem.Problem;
import io.epi4j.runtime.reload.Generation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plugin can do while it comes and goes, and what becomes of those who are inside. */
class ReloadLifeTest {
  private static final Duration LONG = Duration.ofSeconds(30);

  /** Uses all that is its own while it starts. */
  private static final String STARTER =
      """
      package search;
      import api.*;
      import io.epi4j.*;
      import io.epi4j.runtime.Epi;
      import java.util.Map;

      @EpiPlugin("search")
      @EpiProvider
      final class Own implements Index, Greeter, Plugin {
        private final Epi epi;
        Own(PluginContext context) {
          epi = Epi.of(context);
          Told.line("%1$s made with " + EntryData.of(epi).values("e"));
        }
        @Override public String find() { return "search %1$s"; }
        @DataProvider(Entry.class)
        static Map<String, Entry> entries() { return Map.of("e", new Entry("entry %1$s")); }
        @Subscribe void on(Found found) { Told.line("method %1$s: " + found.what()); }
        @Override public void started(PluginContext context) {
          context.own(FoundChannel.of(epi).subscribe(
              found -> Told.line("code %1$s: " + found.what())));
          context.own(epi.channel("found", Found.class).subscribe(
              found -> Told.line("name %1$s: " + found.what())));
          context.own(epi.channel("texts", String.class).subscribe(
              text -> Told.line("text %1$s: " + text)));
          FoundChannel.of(epi).publish("start");
          Told.line("%1$s started with " + IndexFacade.of(epi).each().find()
              + " " + EntryData.of(epi).values("e"));
        }
        @Override public void changed(Change change) {
          Told.line("%1$s told of " + change.key());
        }
        @Override public String greet(String name) {
          epi.channel("found", Found.class).publish(new Found(name));
          epi.channel("texts", String.class).publish(name);
          return IndexFacade.of(epi).each().find() + " " + EntryData.of(epi).values("e");
        }
      }
      """;

  /** Stays inside of a call for as long as it is wanted, and tells whether it was closed then. */
  private static final String SLOW =
      """
      package search;
      import api.*;
      import io.epi4j.*;

      @EpiPlugin("search")
      @EpiProvider
      final class Slow implements Greeter, AutoCloseable {
        private volatile boolean closed;
        @Override public String greet(String name) {
          Told.signal("inside");
          Told.GATE.acquireUninterruptibly();
          return "closed: " + closed;
        }
        @Override public void close() {
          closed = true;
          Told.signal("slow closed");
        }
      }
      """;

  /** Has a thread that ends when it is closed. */
  private static final String BUSY =
      """
      package search;
      import api.*;
      import io.epi4j.*;
      import java.util.concurrent.CountDownLatch;

      @EpiPlugin("search")
      @EpiProvider
      final class Busy implements Greeter, AutoCloseable {
        private final CountDownLatch over = new CountDownLatch(1);
        private final Thread thread = new Thread(this::work);
        Busy() { thread.start(); }
        private void work() {
          Told.signal("works");
          try {
            over.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        }
        @Override public String greet(String name) { return "busy"; }
        @Override public void close() {
          over.countDown();
          Told.signal("busy closed");
        }
      }
      """;

  /** Fails to start, and its close waits for whoever opens the gate. */
  private static final String STUCK =
      """
      package search;
      import api.*;
      import io.epi4j.*;

      @EpiPlugin("search")
      @EpiProvider
      final class Stuck implements Greeter, Plugin, AutoCloseable {
        @Override public String greet(String name) { return "stuck"; }
        @Override public void started(PluginContext context) { Told.line("stuck started"); }
        @Override public void close() {
          Told.signal("stuck closes");
          Told.GATE.acquireUninterruptibly();
          Told.signal("stuck closed");
        }
      }
      """;

  /** Asks for its data, which is required and not there, when it is made. */
  private static final String LACKING =
      """
      package search;
      import api.*;
      import io.epi4j.*;
      import io.epi4j.runtime.Epi;

      @EpiPlugin("search")
      @EpiProvider
      @DataProvider(value = Entry.class, resource = "search/nothing.json", required = true)
      final class Lacking implements Greeter, Index {
        Lacking(PluginContext context) {
          Told.line("made with " + EntryData.of(Epi.of(context)).values("e"));
        }
        @Override public String find() { return "lacking"; }
        @Override public String greet(String name) { return "lacking"; }
      }
      """;

  /** Has data that was good before. */
  private static final String SPOILED =
      """
      package search;
      import api.*;
      import io.epi4j.*;
      import java.util.Map;

      @EpiPlugin("search")
      @EpiProvider
      final class Own implements Greeter {
        @Override public String greet(String name) { return "spoiled"; }
        @DataProvider(Word.class)
        static Map<String, Word> words() { throw new IllegalStateException("no words"); }
      }
      """;

  /** Begins a thread that nobody ends. */
  private static final String LEAKY =
      """
      package search;
      import api.*;
      import io.epi4j.*;

      @EpiPlugin("search")
      @EpiProvider
      final class Leaky implements Greeter {
        @Override public String greet(String name) {
          new Thread(this::stay, "leaky").start();
          return Told.SIGNALS.isEmpty() ? "leaky" : "";
        }
        private void stay() {
          Told.signal("stays");
          Told.GATE.acquireUninterruptibly();
        }
      }
      """;

  @TempDir Path directory;

  private ReloadWorld world;

  @BeforeEach
  void anApplication() throws Exception {
    world = new ReloadWorld(directory);
  }

  @AfterEach
  void close() throws Exception {
    world.close();
  }

  private Path starter(String version) {
    return world.compiled(
        "search",
        "starter" + version,
        OwnTypes.INDEX,
        OwnTypes.ENTRY,
        OwnTypes.FOUND,
        STARTER.formatted(version));
  }

  private static List<String> ids(List<Problem> problems) {
    return problems.stream().map(Problem::id).toList();
  }

  private void assertAtWork(Epi epi, String version) {
    world.told(epi);
    String all = "[[search %1$s] [Entry[text=entry %1$s]]]".formatted(version);
    assertEquals(all, world.greet(epi));
    assertEquals(
        List.of("code v: x", "method v: x", "name v: x", "text v: x"),
        world.told(epi).stream().map(line -> line.replace(" " + version, " v")).sorted().toList());
  }

  private void assertBegan(Epi epi, String version) {
    assertEquals(
        List.of(
            version + " made with [Entry[text=entry " + version + "]]",
            "code " + version + ": start",
            "name " + version + ": start",
            version + " started with [search " + version + "] [Entry[text=entry " + version + "]]"),
        world.told(epi).subList(0, 4));
  }

  @Test
  void aPluginUsesWhatIsItsOwnWhileItStarts() {
    world.install(starter("1"), "search.jar");
    Path second = starter("2");
    Path third = starter("3");
    try (Epi epi = world.start()) {
      assertBegan(epi, "1");
      assertAtWork(epi, "1");
      world.install(second, "search.jar");
      assertEquals(List.of(), epi.plugins().refresh().faults());
      assertBegan(epi, "2");
      assertAtWork(epi, "2");
      world.fail(epi, "3 started with [search 3] [Entry[text=entry 3]]");
      world.install(third, "search.jar");
      assertFalse(epi.plugins().refresh().applied());
      assertAtWork(epi, "2");
      world.fail(epi, "");
      assertTrue(epi.plugins().refresh().applied());
      assertAtWork(epi, "3");
      assertEquals(List.of(), epi.report().problems());
      EpiAssertions.assertUnloads(epi, "search", LONG);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"greet", "concurrent"})
  void whatIsUsedByACallerIsNotClosed(String how) throws Exception {
    world.install(world.compiled("search", "slow", SLOW), "search.jar");
    world.install(world.compiled("stats", "1"), "stats.jar");
    try (Epi epi = world.start()) {
      CompletableFuture<Object> inside = CompletableFuture.supplyAsync(() -> world.call(epi, how));
      assertEquals("inside", world.signal(epi));
      world.delete("search.jar");
      assertTrue(epi.plugins().refresh().applied());
      world.delete("stats.jar");
      assertTrue(epi.plugins().refresh().applied());
      assertEquals("stats 1 closed", world.signal(epi), "which was looked for later");
      world.open(epi);
      assertEquals(
          List.of("closed: false", "stats 1"), inside.get(20, TimeUnit.SECONDS), "of this call");
      assertEquals("slow closed", world.signal(epi));
      EpiAssertions.assertUnloads(epi, "search", LONG);
    }
  }

  @Test
  void whatHasAThreadOfItsOwnIsClosedThoughThatIsInside() {
    world.install(world.compiled("search", "busy", BUSY), "search.jar");
    try (Epi epi = world.start()) {
      world.greet(epi);
      assertEquals("works", world.signal(epi));
      world.delete("search.jar");
      assertTrue(epi.plugins().refresh().applied());
      assertEquals("busy closed", world.signal(epi));
      EpiAssertions.assertUnloads(epi, "search", LONG);
    }
  }

  @Test
  void oneThatDoesNotCloseKeepsBackNobody() {
    world.install(world.compiled("search", "1"), "search.jar");
    Path stuck = world.compiled("search", "stuck", STUCK);
    Path second = world.compiled("search", "2");
    try (Epi epi = world.start()) {
      world.fail(epi, "stuck started");
      world.install(stuck, "search.jar");
      assertFalse(epi.plugins().refresh().applied());
      assertEquals("stuck closes", world.signal(epi));
      world.install(second, "search.jar");
      assertTrue(epi.plugins().refresh().applied());
      assertEquals("[search 2]", world.greet(epi));
      assertEquals("search 1 closed", world.signal(epi), "and it is not waited for the other");
      world.open(epi);
      assertEquals("stuck closed", world.signal(epi));
      EpiAssertions.assertUnloads(epi, "search", LONG);
    }
  }

  @Test
  void whatRequiresDataAndAsksForItFirstIsRefusedAllTheSame() {
    Path lacking = world.compiled("search", "lacking", OwnTypes.INDEX, OwnTypes.ENTRY, LACKING);
    try (Epi epi = world.start()) {
      world.install(lacking, "search.jar");
      Generation refused = epi.plugins().refresh();
      assertFalse(refused.applied());
      assertTrue(ids(refused.faults()).contains("data-required"), refused.faults()::toString);
      assertEquals("[]", world.greet(epi));
    }
  }

  @Test
  void dataThatWasGoodIsNotReplacedByWhatIsWrong() {
    world.install(world.compiled("search", "1"), "search.jar");
    Path spoiled = world.compiled("search", "spoiled", SPOILED);
    try (Epi epi = world.start()) {
      assertEquals("[Word[text=search 1]]", world.words(epi));
      world.install(spoiled, "search.jar");
      Generation refused = epi.plugins().refresh();
      assertFalse(refused.applied());
      assertTrue(ids(refused.faults()).contains("data-spoiled"), refused.faults()::toString);
      assertEquals("[search 1]", world.greet(epi));
      assertEquals("[Word[text=search 1]]", world.words(epi));
    }
  }

  @Test
  void aThreadThatStaysIsToldBeforeTheDrainIsOver() {
    world.install(world.compiled("search", "leaky", LEAKY), "search.jar");
    try (Epi epi = world.start()) {
      world.greet(epi);
      assertEquals("stays", world.signal(epi));
      epi.plugins().unload("search");
      String message =
          String.valueOf(
              assertThrows(
                      AssertionError.class,
                      () -> EpiAssertions.assertUnloads(epi, "search", Duration.ofMillis(300)))
                  .getMessage());
      assertTrue(message.contains("thread \"leaky\""), message);
      assertTrue(message.contains("search.Leaky.stay"), message);
      world.open(epi);
      EpiAssertions.assertUnloads(epi, "search", LONG);
    }
  }

  @Test
  void whatIsStillOpenIsClosedWithTheEpi() {
    world.install(world.compiled("search", "1"), "search.jar");
    Epi epi = world.start();
    world.greet(epi);
    epi.plugins().unload("search");
    epi.close();
    world.fail(epi, ""); // any call of the api works without the Epi
    assertEquals("search 1 closed", world.signal(epi));
  }

  @Test
  void whatFailsAfterTheSwapIsAProblemAndNoMore() {
    Path first = world.compiled("search", "1");
    Path second = world.compiled("search", "2");
    world.install(first, "search.jar");
    try (Epi epi = world.start()) {
      for (String what : List.of("changed", "stopped")) {
        String step = what.equals("changed") ? "search 2 changed providers" : "search 1 stopped";
        world.fail(epi, step);
        world.install(second, "search.jar");
        Generation made = epi.plugins().refresh();
        assertTrue(made.applied(), step);
        assertEquals("[search 2]", world.greet(epi), step);
        assertEquals("[Word[text=search 2]]", world.words(epi), step);
        world.fail(epi, "");
        assertEquals("[search 2 event]", world.publish(epi), step);
        String problem = what.equals("changed") ? "changed-failed" : "stop-failed";
        assertEquals(List.of(problem), ids(epi.report().problems()));
        world.install(first, "search.jar");
        assertTrue(epi.plugins().refresh().applied(), step);
        assertEquals("[search 1]", world.greet(epi), step);
        assertEquals(List.of(), epi.report().problems(), step);
      }
    }
  }

  @Test
  void theLoaderOfOneThatWasRefusedIsCollected() {
    world.install(world.compiled("search", "1"), "search.jar");
    Path second = world.compiled("search", "2");
    try (Epi epi = world.start()) {
      world.fail(epi, "search 2 started");
      world.install(second, "search.jar");
      assertFalse(epi.plugins().refresh().applied());
      assertEquals(1, epi.plugins().unloads().size());
      assertEquals(2, epi.plugins().unloads().get(0).generation());
      world.fail(epi, "");
      assertTrue(epi.plugins().refresh().applied());
      assertEquals(
          List.of(2L, 1L),
          epi.plugins().unloads().stream().map(each -> each.generation()).toList());
      EpiAssertions.assertUnloads(epi, "search", LONG);
    }
  }
}
