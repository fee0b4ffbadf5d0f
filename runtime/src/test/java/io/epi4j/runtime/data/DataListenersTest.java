package io.epi4j.runtime.data;

import static io.epi4j.runtime.data.ChangeableData.NEW;
import static io.epi4j.runtime.data.ChangeableData.OLD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.epi4j.Subscription;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who listens to changes of data. */
class DataListenersTest {
  @TempDir Path directory;

  @Test
  void listenersHearAllPluginsUntilTheyEnd() {
    ChangeableData it = new ChangeableData(directory, "callback");
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
    ChangeableData it = new ChangeableData(directory, "callback");
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
    ChangeableData it = new ChangeableData(directory, "static");
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
}
