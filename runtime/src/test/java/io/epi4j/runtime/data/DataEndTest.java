package io.epi4j.runtime.data;

import static io.epi4j.runtime.data.DataWorld.metric;
import static io.epi4j.runtime.data.DataWorld.metrics;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.DataChanged;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of data that ends, with its plugin or with all. */
class DataEndTest {
  @TempDir Path directory;

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
}
