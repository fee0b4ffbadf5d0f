package io.epi4j.runtime.data;

import static io.epi4j.runtime.data.DataWorld.metric;
import static io.epi4j.runtime.data.DataWorld.metrics;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.DataChanged;
import io.epi4j.Subscription;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What happens when data changes, or does not, in all kinds of sources. */
class DataChangesTest {
  private static final Map<String, Metric> OLD = metrics("a", "stays", "b", "old", "c", "goes");
  private static final Map<String, Metric> NEW = metrics("a", "stays", "b", "new", "d", "comes");

  @TempDir Path directory;

  /** Data of the plugin foo that a test can change, beside that of bar, which stays. */
  private final class Changeable {
    private final String kind;
    private final AtomicReference<Map<String, Metric>> data = new AtomicReference<>(OLD);
    private final Path file = directory.resolve("foo.json");
    final DataWorld world = new DataWorld(directory);

    Changeable(String kind) {
      this.kind = kind;
      set(OLD);
      switch (kind) {
        case "file" -> world.file("foo", "foo.json", "1s");
        case "callback" -> world.method("foo", "1s", data::get);
        default -> world.method("foo", "", data::get);
      }
      world.method("bar", "1s", () -> metrics("x", "of bar")).start();
    }

    void set(Map<String, Metric> next) {
      data.set(next);
      if (kind.equals("file")) {
        metrics(
            file,
            next.entrySet().stream()
                .flatMap(each -> Stream.of(each.getKey(), each.getValue().desc()))
                .toArray(String[]::new));
      }
    }
  }

  private DynamicTest row(String id, String kind, Consumer<Changeable> test) {
    return DynamicTest.dynamicTest(id + " " + kind, () -> test.accept(new Changeable(kind)));
  }

  private static void assertTold(Changeable it) {
    assertEquals(3, it.world.told.size(), "the first data of both, and one change");
    DataChanged<?> change = it.world.told.get(2);
    assertEquals(
        List.of("foo", Metric.class, "stats", "descriptions"),
        List.of(change.plugin(), change.type(), change.service(), change.key()));
    assertEquals(OLD, change.before());
    assertEquals(NEW, change.after());
  }

  /** Rows U1 to U3 and R1 to R3, R5, R7 of the conformance table. */
  @TestFactory
  Stream<DynamicTest> aChangeIsToldWithOldAndNew() {
    List<DynamicTest> tests = new ArrayList<>();
    List<String> kinds = List.of("file", "static", "callback");
    for (String kind : kinds) {
      tests.add(
          row(
              "U" + (kinds.indexOf(kind) + 1),
              kind,
              it -> {
                it.set(NEW);
                it.world.view.refresh();
                assertTold(it);
              }));
      tests.add(
          row(
              "R" + (kinds.indexOf(kind) + 1),
              kind,
              it -> {
                String before = it.world.view.version("foo");
                it.set(NEW);
                it.world.view.refresh();
                assertTold(it);
                assertNotEquals(before, it.world.view.version("foo"));
                assertEquals(NEW, it.world.view.byPlugin().get("foo"));
              }));
    }
    for (String kind : List.of("file", "callback")) {
      tests.add(
          row(
              kind.equals("file") ? "R5" : "R7",
              kind,
              it -> {
                String before = it.world.view.version();
                String ofBar = it.world.view.version("bar");
                it.set(NEW);
                it.world.pass("2s");
                assertTold(it);
                assertNotEquals(before, it.world.view.version());
                assertEquals(ofBar, it.world.view.version("bar"));
              }));
    }
    return tests.stream();
  }

  /** Rows U5 to U7 and R9 to R11. */
  @TestFactory
  Stream<DynamicTest> withoutAChangeNobodyIsTold() {
    List<DynamicTest> tests = new ArrayList<>();
    List<String> kinds = List.of("file", "static", "callback");
    for (String kind : kinds) {
      tests.add(
          row(
              "U" + (kinds.indexOf(kind) + 5),
              kind,
              it -> {
                it.world.pass("10s");
                assertEquals(2, it.world.told.size());
              }));
      tests.add(
          row(
              "R" + (kinds.indexOf(kind) + 9),
              kind,
              it -> {
                DataSnapshot<Metric> before = it.world.view.snapshot();
                it.set(new TreeMap<>(OLD)); // the same, written again
                it.world.pass("10s");
                it.world.view.refresh();
                assertEquals(2, it.world.told.size());
                assertEquals(before.version(), it.world.view.version());
                assertSame(before, it.world.view.snapshot());
              }));
    }
    return tests.stream();
  }

  @Test
  void whatChangedIsToldApart() {
    Changeable it = new Changeable("callback");
    it.set(NEW);
    it.world.pass("1s");
    DataChanged<Metric> change = it.world.told.get(2).of(Metric.class).orElseThrow();
    assertEquals(metrics("d", "comes"), change.added());
    assertEquals(metrics("c", "goes"), change.removed());
    assertEquals(
        Map.of("b", new DataChanged.Altered<>(metric("old"), metric("new"))), change.altered());
    assertEquals(Optional.empty(), it.world.told.get(2).of(String.class));
  }

  @Test
  void theFirstDataIsToldAsAChangeFromNothing() {
    DataWorld world = new Changeable("static").world;
    assertEquals(List.of("foo", "bar"), world.told.stream().map(DataChanged::plugin).toList());
    assertEquals(Map.of(), world.told.get(0).before());
    assertEquals(OLD, world.told.get(0).after());
  }

  @Test
  void whiteSpaceAndOrderAreNoChange() {
    Path file = directory.resolve("a.json");
    DataWorld.write(file, "{\"a\": {\"type\": \"GAUGE\", \"desc\": \"x\"}}");
    DataWorld world = new DataWorld(directory).file("foo", "a.json", "").start();
    DataWorld.write(file, "{ \"a\":\n{ \"desc\": \"x\",\n \"type\": \"GAUGE\" } }\n");
    world.pass("6s");
    assertEquals(1, world.told.size());
    assertEquals(2, world.reads.get(), "it was read again");
  }

  @Test
  void aSnapshotStaysAsItIs() {
    Changeable it = new Changeable("callback");
    DataSnapshot<Metric> before = it.world.view.snapshot();
    it.set(NEW);
    it.world.pass("1s");
    assertEquals(OLD, before.byPlugin().get("foo"));
    assertEquals(Optional.of(metric("old")), before.first("b"));
    assertEquals(Optional.of(metric("new")), it.world.view.first("b"));
    assertSame(
        before.byPlugin().get("bar"),
        it.world.view.snapshot().byPlugin().get("bar"),
        "what did not change is the same object");
  }

  @Test
  void listenersHearAllPluginsUntilTheyEnd() {
    Changeable it = new Changeable("callback");
    List<String> heard = new ArrayList<>();
    Subscription subscription =
        it.world.view.onChange(change -> heard.add(change.plugin() + change.added().keySet()));
    it.set(NEW);
    it.world.pass("1s");
    assertEquals(List.of("foo[d]"), heard);
    subscription.close();
    subscription.close();
    it.set(OLD);
    it.world.pass("1s");
    assertEquals(1, heard.size());
  }

  @Test
  void aListenerThatFailsHarmsNobody() {
    Changeable it = new Changeable("callback");
    List<String> heard = new ArrayList<>();
    it.world.view.onChange(
        change -> {
          throw new IllegalStateException("no");
        });
    it.world.view.onChange(change -> heard.add(change.plugin()));
    it.set(NEW);
    it.world.pass("1s");
    it.set(OLD);
    it.world.pass("1s");
    assertEquals(List.of("foo", "foo"), heard);
    assertEquals(List.of("listener-failed"), it.world.problemIds());
    assertEquals(2, it.world.problems.now().get(0).count());
  }

  /** A listener that makes the next change hears of it when everybody has heard of the first. */
  @Test
  void aChangeInsideAChangeComesAfterIt() {
    Changeable it = new Changeable("static");
    List<String> heard = new ArrayList<>();
    it.world.view.onChange(
        change -> {
          heard.add("first " + change.after().size());
          if (change.after().equals(NEW)) {
            it.set(Map.of());
            it.world.view.refresh();
          }
        });
    it.world.view.onChange(change -> heard.add("second " + change.after().size()));
    it.set(NEW);
    it.world.view.refresh();
    assertEquals(List.of("first 3", "second 3", "first 0", "second 0"), heard);
  }

  @Test
  void aMethodCannotAskForItsOwnData() {
    DataWorld world = new DataWorld(directory);
    world.method("foo", "", () -> metrics("size", "" + world.view.all().size()));
    world.method("bar", "", () -> metrics("a", "b")).start();
    assertEquals(List.of("data-failed"), world.problemIds());
    assertTrue(world.problems.now().get(0).cause().contains("which is being read"));
    assertEquals(1, world.view.all().size());
  }

  @Test
  void aMethodCannotRefresh() {
    DataWorld world = new DataWorld(directory);
    AtomicInteger asked = new AtomicInteger();
    world
        .method(
            "foo",
            "1s",
            () -> {
              if (asked.incrementAndGet() == 2) {
                world.view.refresh();
              }
              return metrics("a", "b");
            })
        .start();
    world.pass("1s");
    assertEquals(List.of("data-failed"), world.problemIds());
    world.pass("1s");
    assertEquals(List.of(), world.problemIds(), "healed");
  }

  /** A record that thinks that only its number counts. */
  record Named(int number, String name) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Named named && named.number == number;
    }

    @Override
    public int hashCode() {
      return number;
    }
  }

  record Colours(Set<String> colours, Set<Metric.Type> types) {}

  /** The order in which a set gives its elements is another one in each JVM. */
  @Test
  void setsAreWrittenInOrder() {
    Set<String> colours = new LinkedHashSet<>(List.of("red", "green", "blue"));
    assertEquals(
        "{\"colours\":[\"blue\",\"green\",\"red\"],\"types\":[\"COUNTER\",\"GAUGE\"]}",
        new Likeness<>(Colours.class).text(new Colours(colours, EnumSet.allOf(Metric.Type.class))));
  }

  @Test
  void valuesAreTheSameWhenTheyHoldTheSame() {
    @SuppressWarnings("ArrayRecordComponent") // which is what is tested
    record Points(List<Optional<int[]>> points) {}
    Likeness<Points> ofPoints = new Likeness<>(Points.class);
    Points points = new Points(List.of(Optional.of(new int[] {1, 2})));
    Points same = new Points(List.of(Optional.of(new int[] {1, 2})));
    Points other = new Points(List.of(Optional.of(new int[] {1, 3})));
    assertTrue(ofPoints.areSame(points, same));
    assertFalse(ofPoints.areSame(points, other));
    assertEquals(ofPoints.text(points), ofPoints.text(same));
    assertNotEquals(ofPoints.text(points), ofPoints.text(other));
    Likeness<Metric> ofMetrics = new Likeness<>(Metric.class);
    assertNotEquals(
        new Likeness<>(Named.class).text(new Named(1, "a")),
        new Likeness<>(Named.class).text(new Named(1, "b")));
    assertFalse(new Likeness<>(Named.class).areSame(new Named(1, "a"), new Named(1, "b")));
    assertTrue(ofMetrics.areSame(metric("a"), metric("a")));
    assertFalse(ofMetrics.areSame(metric("a"), metric("b")));
    assertNotEquals(ofMetrics.text(metric("a")), ofMetrics.text(metric("b")));
  }

  @Test
  void aPluginThatGoesTakesItsDataAlong() {
    DataWorld world = new DataWorld(directory);
    metrics(directory.resolve("a.json"), "a", "of foo");
    world.file("foo", "a.json", "1s").method("bar", "1s", () -> metrics("b", "of bar")).start();
    DataSnapshot<Metric> before = world.view.snapshot();
    world.offers.remove(0);
    PreparedData<Metric> prepared = world.keeper.prepare(world.offers(Metric.class));
    prepared.install();
    prepared.settle();
    assertEquals(List.of("bar"), List.copyOf(world.view.plugins()));
    assertEquals(Map.of(), world.watched, "nothing is watched any more");
    assertSame(before.byPlugin().get("bar"), world.view.byPlugin().get("bar"));
    assertEquals(
        Arrays.asList("foo", "bar", "foo"), world.told.stream().map(DataChanged::plugin).toList());
    assertEquals(Map.of(), world.told.get(2).after());
  }

  @Test
  void afterTheEndNothingIsLeft() {
    DataWorld world = new DataWorld(directory);
    metrics(directory.resolve("a.json"), "a", "of foo");
    world.file("foo", "a.json", "1s").method("bar", "1s", () -> metrics("b", "of bar")).start();
    for (int i = 0; i < 1000; i++) {
      metrics(directory.resolve("a.json"), "a", "number " + i);
      world.event();
    }
    assertEquals(Optional.of(metric("number 999")), world.view.first("a"));
    assertEquals(1, world.watched.size());
    assertEquals(1, world.watched.values().iterator().next().size());
    assertEquals(2, world.clock.waiting());
    world.keeper.close("through an Epi that is closed.");
    assertEquals(Map.of(), world.watched);
    assertEquals(0, world.clock.waiting());
    String message =
        assertThrows(IllegalStateException.class, () -> world.view.first("a")).toString();
    assertTrue(message.contains("stats/descriptions") && message.contains("closed"), message);
  }

  /** A method that fails again and again is one problem, logged once, and counted. */
  @Test
  void aMethodThatGoesOnFailing() {
    DataWorld world = new DataWorld(directory);
    boolean[] good = {false};
    world
        .method(
            "foo",
            "1s",
            () -> {
              if (good[0]) {
                return metrics("a", "good");
              }
              throw new IllegalStateException("as it should");
            })
        .start();
    Instant since = world.problems.now().get(0).since();
    world.pass("10s");
    assertEquals(11, world.problems.now().get(0).count());
    assertEquals(since, world.problems.now().get(0).since());
    good[0] = true;
    world.pass("1s");
    assertEquals(List.of(), world.problemIds());
  }

  /** Keys that were chosen to have one hash. */
  @Test
  void manyKeysOfOneHash() {
    Map<String, Metric> many = new HashMap<>();
    for (int i = 0; i < 1 << 12; i++) {
      StringBuilder key = new StringBuilder();
      for (int bit = 0; bit < 12; bit++) {
        key.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      many.put(key.toString(), metric("number " + i));
      many.put(key + "*", metric("pattern " + i));
    }
    DataView<Metric> view = new DataWorld(directory).method("foo", "", () -> many).start().view;
    String key = "AaBB".repeat(6);
    assertEquals(Optional.ofNullable(many.get(key)), view.first(key));
    assertEquals(Optional.ofNullable(many.get(key + "*")), view.first(key + "x"));
    assertEquals(Optional.empty(), view.first("BBAa".repeat(5)));
  }
}
