package io.epi4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.Subscription;
import io.epi4j.runtime.Epi;
import io.epi4j.runtime.EpiAssertions;
import io.epi4j.runtime.problem.Problem;
import io.epi4j.runtime.reload.Generation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugins that were really compiled come, are replaced and go while the application runs. */
class ReloadTest {
  private static final String OWN =
      """
      package search;
      import api.*;
      import io.epi4j.*;
      import io.epi4j.runtime.Epi;
      import java.util.Map;

      @EpiPlugin("search")
      @EpiProvider
      final class Own implements Index, Plugin {
        private final Epi epi;
        Own(PluginContext context) { epi = Epi.of(context); }
        @Override public String find() { return "search %1$s"; }
        @DataProvider(Entry.class)
        static Map<String, Entry> entries() { return Map.of("e", new Entry("search %1$s")); }
        @Subscribe void on(Found found) { Told.line("search %1$s " + found.what()); }
        @Override public void stopped() {
          Told.line("search %1$s stopped: " + IndexFacade.of(epi).each().find());
        }
      }
      """;

  private static final String USER =
      """
      package user;
      import api.*;
      import io.epi4j.*;
      import io.epi4j.runtime.Epi;
      import java.util.Map;

      @EpiPlugin(value = "user", requires = "search")
      @EpiProvider
      final class User implements Greeter, search.Index {
        private final Epi epi;
        User(PluginContext context) { epi = Epi.of(context); }
        @Override public String find() { return "user"; }
        @Override public String greet(String name) {
          search.FoundChannel.of(epi).publish("x");
          return search.IndexFacade.of(epi).each().find()
              + " " + search.EntryData.of(epi).values("e");
        }
        @DataProvider(search.Entry.class)
        static Map<String, search.Entry> entries() {
          return Map.of("e", new search.Entry("user"));
        }
        @Subscribe void on(search.Found found) { Told.line("user " + found.what()); }
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

  private static List<String> ids(List<Problem> problems) {
    return problems.stream().map(Problem::id).toList();
  }

  @Test
  void aPluginIsDroppedInReplacedAndRemoved() throws Exception {
    Path first = world.compiled("search", "1");
    Path second = world.compiled("search", "2");
    try (Epi epi = world.start()) {
      assertEquals("[]", world.greet(epi));
      world.install(first, "search.jar");
      Generation added = epi.plugins().refresh();
      assertEquals(List.of(), added.faults());
      assertEquals("search", added.added().get(0).plugin());
      assertEquals("[search 1]", world.greet(epi));
      assertEquals("[Word[text=search 1]]", world.words(epi));
      assertEquals("[search 1 event]", world.publish(epi));

      world.install(second, "search.jar");
      Generation changed = epi.plugins().refresh();
      assertEquals("1", changed.changed().get(0).before());
      assertEquals("2", changed.changed().get(0).after());
      assertEquals("[search 2]", world.greet(epi));
      assertEquals("[Word[text=search 2]]", world.words(epi));
      assertEquals(
          List.of(
              "search 2 made",
              "search 1 quiesce",
              "search 2 started",
              "search 2 changed words",
              "search 2 changed providers",
              "search 1 stopped"),
          world.told(epi));
      assertEquals("search 1 closed", world.signal(epi));
      assertEquals("[search 2 event]", world.publish(epi));

      world.delete("search.jar");
      Generation removed = epi.plugins().refresh();
      assertEquals("search", removed.removed().get(0).plugin());
      assertEquals("[]", world.greet(epi));
      assertEquals("[]", world.words(epi));
      assertEquals("[]", world.publish(epi));
      assertEquals(List.of(), epi.report().problems());
      assertEquals(added.number() + 2, removed.number());
    }
  }

  @Test
  void aPluginThatFailedToStartIsAProblemUntilItIsMendedOrGone() throws Exception {
    try (Epi epi = world.start()) {
      world.fail(epi, "search 1 started");
    }
    Path failing = world.compiled("search", "1");
    world.install(failing, "search.jar");
    try (Epi epi = world.start()) {
      assertEquals(List.of("start-failed"), ids(epi.report().problems()));
      world.install(world.compiled("other", "1"), "other.jar");
      assertTrue(epi.plugins().refresh().applied());
      assertEquals("[other 1]", world.greet(epi));
      assertEquals(List.of("start-failed"), ids(epi.report().problems()), "it stays out");
      world.install(world.compiled("search", "2"), "search.jar");
      assertTrue(epi.plugins().refresh().applied());
      assertEquals("[other 1, search 2]", world.greet(epi));
      assertEquals(List.of(), ids(epi.report().problems()), "it was mended");
    }
    world.install(failing, "search.jar");
    try (Epi epi = world.start()) {
      assertEquals(List.of("start-failed"), ids(epi.report().problems()));
      world.delete("search.jar");
      Generation unused = epi.plugins().refresh();
      assertEquals(List.of(), ids(epi.report().problems()), "it is gone");
      world.fail(epi, "");
    }
  }

  @Test
  void whatIsDroppedInIsSeenByItself() throws Exception {
    Path first = world.compiled("search", "1");
    BlockingQueue<Generation> told = new LinkedBlockingQueue<>();
    try (Epi epi = world.start()) {
      Subscription subscription = epi.report().onGeneration(told::add);
      world.install(first, "search.jar");
      assertTrue(next(told).applied());
      assertEquals("[search 1]", world.greet(epi));
      world.delete("search.jar");
      assertEquals("search", next(told).removed().get(0).plugin());
      assertEquals("[]", world.greet(epi));
      subscription.close();
    }
  }

  private static Generation next(BlockingQueue<Generation> told) throws InterruptedException {
    Generation generation = told.poll(30, TimeUnit.SECONDS);
    assertTrue(generation != null, "no generation came");
    return generation;
  }

  @Test
  void whatFailsLeavesTheOldGenerationWhole() throws Exception {
    world.install(world.compiled("search", "1"), "search.jar");
    Path second = world.compiled("search", "2");
    try (Epi epi = world.start()) {
      for (String step : List.of("search 2 made", "search 1 quiesce", "search 2 started")) {
        world.told(epi);
        world.fail(epi, step);
        world.install(second, "search.jar");
        Generation refused = epi.plugins().refresh();
        assertFalse(refused.applied(), step);
        assertEquals(List.of("reload-refused"), ids(epi.report().problems()), step);
        assertTrue(refused.faults().get(0).cause().contains("planted"), step);
        assertEquals("[search 1]", world.greet(epi), step);
        assertEquals("[Word[text=search 1]]", world.words(epi), step);
        assertEquals(
            step.equals("search 2 made"), !world.told(epi).contains("search 1 resume"), step);
        world.fail(epi, "");
        assertEquals("[search 1 event]", world.publish(epi), step);
      }
      assertTrue(epi.plugins().refresh().applied(), "what was refused is tried again");
      assertEquals("[search 2]", world.greet(epi));
      assertEquals(List.of(), epi.report().problems());
    }
  }

  @Test
  void onePluginThatFailsKeepsBackNoOther() throws Exception {
    Path search = world.compiled("search", "1");
    Path stats = world.compiled("stats", "1");
    try (Epi epi = world.start()) {
      world.fail(epi, "search 1 started");
      world.install(search, "search.jar");
      world.install(stats, "stats.jar");
      Generation generation = epi.plugins().refresh();
      assertTrue(generation.applied());
      assertEquals("stats", generation.added().get(0).plugin());
      assertEquals(List.of("start-failed"), ids(generation.faults()));
      assertEquals("[stats 1]", world.greet(epi));
    }
  }

  @Test
  void aPluginThatRequiresAnotherWaitsForItAndIsLoadedAgainWithIt() throws Exception {
    Path search = world.compiled("search", "1");
    Path again = world.compiled("search", "2");
    Path more = world.compiled("more", "1", ", requires = \"search\"", world.api());
    try (Epi epi = world.start()) {
      world.install(more, "more.jar");
      epi.plugins().refresh();
      assertEquals("[]", world.greet(epi));
      assertEquals(List.of("requirement-absent"), ids(epi.report().problems()));
      world.install(search, "search.jar");
      assertEquals(2, epi.plugins().refresh().added().size());
      assertEquals("[more 1, search 1]", world.greet(epi));
      assertEquals(List.of(), epi.report().problems());
      world.install(again, "search.jar");
      assertEquals(2, epi.plugins().refresh().changed().size());
      assertEquals("[more 1, search 2]", world.greet(epi));
      world.delete("search.jar");
      assertEquals(2, epi.plugins().refresh().removed().size());
      assertEquals("[]", world.greet(epi));
      assertEquals(List.of("requirement-absent"), ids(epi.report().problems()));
    }
  }

  @Test
  void aPluginWithItsOwnServiceDataAndEventIsReplacedAndItsUsersWithIt() throws Exception {
    Path first = world.compiled("search", "own1", own("1"));
    Path second = world.compiled("search", "own2", own("2"));
    PluginJars against = world.api().apart(Files.createDirectories(directory.resolve("users")));
    against.add(first);
    Path user = against.jar("user", USER).path("user");
    world.install(first, "search.jar");
    world.install(user, "user.jar");
    try (Epi epi = world.start()) {
      assertEquals("[[search 1, user] [Entry[text=search 1], Entry[text=user]]]", world.greet(epi));
      assertEquals(List.of("search 1 x", "user x"), world.told(epi));
      world.install(second, "search.jar");
      Generation made = epi.plugins().refresh();
      assertEquals(List.of(), made.faults());
      assertEquals(2, made.changed().size());
      assertEquals(List.of("search 1 stopped: [search 1, user]"), world.told(epi));
      assertEquals("[[search 2, user] [Entry[text=search 2], Entry[text=user]]]", world.greet(epi));
      assertEquals(List.of("search 2 x", "user x"), world.told(epi));
      assertEquals(List.of(), epi.report().problems());
      EpiAssertions.assertUnloads(epi, "search", Duration.ofSeconds(30));
      EpiAssertions.assertUnloads(epi, "user", Duration.ofSeconds(30));
    }
  }

  private static String[] own(String version) {
    return new String[] {OwnTypes.INDEX, OwnTypes.ENTRY, OwnTypes.FOUND, OWN.formatted(version)};
  }

  @Test
  void theLoadersOfOldGenerationsAreCollectedAndNoCopyIsLeft() throws Exception {
    world.install(world.compiled("search", "1"), "search.jar");
    Path copies = Path.of(System.getProperty("java.io.tmpdir"));
    List<Path> before = copies(copies);
    try (Epi epi = world.start()) {
      for (int i = 0; i < 3; i++) {
        assertTrue(epi.plugins().reload("search").applied());
        world.greet(epi);
        world.words(epi);
        world.publish(epi);
      }
      io.epi4j.runtime.EpiAssertions.assertUnloads(epi, "search", java.time.Duration.ofSeconds(30));
    }
    assertEquals(before, copies(copies));
  }

  private static List<Path> copies(Path temporary) throws Exception {
    try (Stream<Path> all = Files.list(temporary)) {
      return all.filter(each -> each.getFileName().toString().startsWith("epi4j-plugins-"))
          .sorted()
          .toList();
    }
  }
}
