package io.epi4j.runtime.data;

import static io.epi4j.runtime.data.DataWorld.metric;
import static io.epi4j.runtime.data.DataWorld.metrics;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What views answer, over all kinds of sources. */
class DataQueriesTest {
  @TempDir Path directory;

  /** Two plugins with a key in common, by files, or by methods with and without an interval. */
  private DataWorld world(String kind) {
    String[] bar = {"both", "of bar", "bar", "only bar"};
    String[] foo = {"both", "of foo", "foo", "only foo"};
    DataWorld world = new DataWorld(directory);
    if (kind.equals("file")) {
      metrics(directory.resolve("foo.json"), foo);
      metrics(directory.resolve("bar.json"), bar);
      return world.file("foo", "foo.json", "1s").file("bar", "bar.json", "1s").start();
    }
    String interval = kind.equals("callback") ? "1s" : "";
    return world
        .method("foo", interval, () -> metrics(foo))
        .method("bar", interval, () -> metrics(bar))
        .start();
  }

  /** Rows Q1 to Q21 of the conformance table: seven queries over three kinds of sources. */
  @TestFactory
  Stream<DynamicTest> theSevenQueries() {
    Map<String, Function<DataView<Metric>, Object>> queries = new TreeMap<>();
    Map<String, Object> answers = new TreeMap<>();
    ask(
        queries,
        answers,
        "1 all",
        DataView::all,
        List.of(metric("of foo"), metric("only foo"), metric("only bar"), metric("of bar")));
    ask(
        queries,
        answers,
        "2 values",
        view -> view.values("both"),
        List.of(metric("of foo"), metric("of bar")));
    ask(
        queries,
        answers,
        "3 value",
        view -> view.value("bar", "both"),
        Optional.of(metric("of bar")));
    ask(
        queries,
        answers,
        "4 byKey",
        DataView::byKey,
        Map.of(
            "bar", Map.of("bar", metric("only bar")),
            "both", Map.of("foo", metric("of foo"), "bar", metric("of bar")),
            "foo", Map.of("foo", metric("only foo"))));
    ask(
        queries,
        answers,
        "5 byPlugin",
        DataView::byPlugin,
        Map.of(
            "foo", Map.of("both", metric("of foo"), "foo", metric("only foo")),
            "bar", Map.of("both", metric("of bar"), "bar", metric("only bar"))));
    ask(queries, answers, "6 keys", DataView::keys, Set.of("bar", "both", "foo"));
    ask(queries, answers, "7 plugins", DataView::plugins, Set.of("foo", "bar"));
    List<DynamicTest> tests = new ArrayList<>();
    for (String kind : List.of("file", "static", "callback")) {
      queries.forEach(
          (name, query) ->
              tests.add(
                  DynamicTest.dynamicTest(
                      "Q" + (tests.size() + 1) + " " + kind + " " + name.substring(2),
                      () -> assertEquals(answers.get(name), query.apply(world(kind).view)))));
    }
    return tests.stream();
  }

  private static void ask(
      Map<String, Function<DataView<Metric>, Object>> queries,
      Map<String, Object> answers,
      String name,
      Function<DataView<Metric>, Object> query,
      Object answer) {
    queries.put(name, query);
    answers.put(name, answer);
  }

  /** D1. */
  @Test
  void twoPluginsWithKeysInCommon() {
    DataView<Metric> view = world("static").view;
    assertEquals(List.of("bar", "both", "foo"), List.copyOf(view.keys()));
    assertEquals(List.of("foo", "bar"), List.copyOf(view.plugins()));
    assertEquals(
        List.of("foo", "bar"), List.copyOf(view.byPlugin("both").keySet()), "in their order");
    assertEquals(Map.of("bar", metric("only bar")), view.byPlugin("bar"));
    assertEquals(Optional.of(metric("of foo")), view.first("both"));
    assertEquals(Optional.of(metric("only bar")), view.first("bar"));
    assertNotEquals(view.version("foo"), view.version("bar"));
    assertNotEquals("", view.version());
    assertEquals(Optional.empty(), view.value("nobody", "both"));
    assertEquals(Optional.empty(), view.value("foo", "nothing"));
    assertEquals(Optional.empty(), view.first("nothing"));
    assertEquals(List.of(), view.values("nothing"));
    assertEquals(Map.of(), view.byPlugin("nothing"));
    assertEquals("", view.version("nobody"));
  }

  @Test
  void nobodyContributes() {
    DataView<Metric> view = new DataWorld(directory).start().view;
    assertEquals(List.of(), view.all());
    assertEquals(Set.of(), view.keys());
    assertEquals(Set.of(), view.plugins());
    assertEquals(Map.of(), view.byKey());
    assertEquals(Map.of(), view.byPlugin());
    assertEquals(Optional.empty(), view.first("any"));
    assertEquals("", view.version());
  }

  @Test
  void theLaterOfTwoSourcesCounts() {
    DataView<Metric> view =
        new DataWorld(directory)
            .method("foo", "", () -> metrics("a", "first", "b", "first"))
            .method("foo", "", () -> metrics("b", "second"))
            .start()
            .view;
    assertEquals(Optional.of(metric("first")), view.value("foo", "a"));
    assertEquals(Optional.of(metric("second")), view.value("foo", "b"));
    assertEquals(List.of("foo"), List.copyOf(view.plugins()));
    assertEquals(2, view.all().size());
  }

  @Test
  void patterns() {
    DataView<Metric> view =
        new DataWorld(directory)
            .method("foo", "", () -> metrics("db.*", "short", "db.a.*", "long", "db.a.b", "exact"))
            .method("bar", "", () -> metrics("*", "all", "db.a.b.c", "deep", "db.", "dot"))
            .start()
            .view;
    assertEquals(Optional.of(metric("exact")), view.value("foo", "db.a.b"));
    assertEquals(Optional.of(metric("long")), view.value("foo", "db.a.c"));
    assertEquals(Optional.of(metric("long")), view.value("foo", "db.a.b.c"));
    assertEquals(Optional.of(metric("short")), view.value("foo", "db."));
    assertEquals(Optional.of(metric("short")), view.value("foo", "db.x"));
    assertEquals(Optional.empty(), view.value("foo", "db"));
    assertEquals(Optional.of(metric("all")), view.first("db"));
    assertEquals(Optional.of(metric("all")), view.value("bar", "db.x"), "not that of \"db.\"");
    assertEquals(List.of(metric("long"), metric("deep")), view.values("db.a.b.c"));
    assertEquals(List.of(metric("short"), metric("dot")), view.values("db."));
    assertEquals(List.of(metric("all")), view.values(""));
    assertEquals(
        List.of("*", "db.", "db.*", "db.a.*", "db.a.b", "db.a.b.c"), List.copyOf(view.keys()));
  }

  /** Against a search that tries every key of every plugin. */
  @Test
  void patternsAsAPlainSearchFindsThem() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<PluginData<String>> plugins = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        Map<String, String> data = new TreeMap<>();
        for (int k = 0; k < random.nextInt(8); k++) {
          String key = text(random) + (random.nextBoolean() ? "*" : "");
          data.put(key, i + ":" + key);
        }
        plugins.add(PluginData.none("p" + i, new Likeness<>(String.class)).with(data));
      }
      DataSnapshot<String> snapshot = new DataSnapshot<>(plugins);
      for (int q = 0; q < 50; q++) {
        String key = text(random);
        List<String> expected = new ArrayList<>();
        for (PluginData<String> plugin : plugins) {
          Optional<String> answer = plainly(plugin, key);
          answer.ifPresent(expected::add);
          assertEquals(answer, snapshot.value(plugin.plugin(), key), key + " in " + snapshot);
        }
        assertEquals(expected, snapshot.values(key), key + " in " + snapshot);
        assertEquals(expected, List.copyOf(snapshot.byPlugin(key).values()));
        assertEquals(expected.stream().findFirst(), snapshot.first(key));
      }
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      text.append((char) ('a' + random.nextInt(2)));
    }
    return text.toString();
  }

  private static Optional<String> plainly(PluginData<String> plugin, String key) {
    String exact = plugin.values().get(key);
    if (exact != null) {
      return Optional.of(exact);
    }
    Optional<String> best = Optional.empty();
    for (int end = key.length(); end >= 0 && best.isEmpty(); end--) {
      best = Optional.ofNullable(plugin.values().get(key.substring(0, end) + "*"));
    }
    return best;
  }

  @Test
  void hashesThatCollide() {
    // "Aa" and "BB" have the same hash
    DataView<Metric> view =
        new DataWorld(directory)
            .method("foo", "", () -> metrics("Aa*", "one", "BB*", "two", "AaBB*", "three"))
            .start()
            .view;
    assertEquals(Optional.of(metric("one")), view.first("AaAa"));
    assertEquals(Optional.of(metric("two")), view.first("BBAa"));
    assertEquals(Optional.of(metric("three")), view.first("AaBB"));
    assertEquals(Optional.empty(), view.first("AB"));
  }

  @Test
  void answersCannotBeChanged() {
    DataView<Metric> view = world("static").view;
    Metric other = metric("other");
    assertThrows(UnsupportedOperationException.class, () -> view.all().add(other));
    assertThrows(UnsupportedOperationException.class, () -> view.keys().remove("foo"));
    assertThrows(UnsupportedOperationException.class, () -> view.plugins().remove("foo"));
    assertThrows(UnsupportedOperationException.class, () -> view.byPlugin("foo").clear());
    assertThrows(UnsupportedOperationException.class, () -> view.byPlugin().clear());
    assertThrows(
        UnsupportedOperationException.class,
        () -> view.byPlugin().getOrDefault("foo", Map.of()).put("x", other));
    assertThrows(
        UnsupportedOperationException.class,
        () -> view.byKey().getOrDefault("foo", Map.of()).clear());
  }
}
