package io.epi4j.runtime.data;

import static io.epi4j.runtime.data.ChangeableData.NEW;
import static io.epi4j.runtime.data.ChangeableData.OLD;
import static io.epi4j.runtime.data.DataWorld.metric;
import static io.epi4j.runtime.data.DataWorld.metrics;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.epi4j.DataChanged;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What happens when data changes, or does not, in all kinds of sources. */
class DataChangesTest {
  @TempDir Path directory;

  private DynamicTest row(String id, String kind, Consumer<ChangeableData> test) {
    return DynamicTest.dynamicTest(
        id + " " + kind, () -> test.accept(new ChangeableData(directory, kind)));
  }

  private static void assertTold(ChangeableData it) {
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
    ChangeableData it = new ChangeableData(directory, "callback");
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
    DataWorld world = new ChangeableData(directory, "static").world;
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
    ChangeableData it = new ChangeableData(directory, "callback");
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
}
