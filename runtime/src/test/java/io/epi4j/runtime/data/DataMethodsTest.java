package io.epi4j.runtime.data;

import static io.epi4j.runtime.data.DataWorld.metrics;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What methods that provide data may not do, and what becomes of those that fail. */
class DataMethodsTest {
  @TempDir Path directory;

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
}
