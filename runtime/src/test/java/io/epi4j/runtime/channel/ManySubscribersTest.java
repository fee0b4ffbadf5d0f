package io.epi4j.runtime.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Of many subscribers each change leaves most as they were; all are called, in their order: those
 * of plugins by their places, and then those of programs as they came.
 */
class ManySubscribersTest {
  private static final int CHANGES = 2_000;
  private static final int MOST = 20;
  private static final int PLACES = 5; // of plugins

  private final Random random = new Random(4711);
  private final ChannelRegistry registry = ChannelRegistry.of(new QuietHost());
  private final Channel<Line> channel = registry.named("lines", Line.class);
  private final List<Integer> told = new ArrayList<>();
  private final TreeMap<Integer, EventSubscription> there = new TreeMap<>();
  private int comers = PLACES;

  private record Line(int number) {}

  @Test
  void whoeverIsThereIsCalledInOrder() {
    for (int change = 0; change < CHANGES; change++) {
      if (random.nextInt(10) == 0) {
        exchange(random.nextInt(PLACES));
      } else if (random.nextInt(MOST) >= there.size() / 2) {
        come(comers++);
      } else {
        go();
      }
      told.clear();
      channel.publish(new Line(change));
      assertEquals(List.copyOf(there.keySet()), told, "after change " + change);
    }
  }

  private void come(int number) {
    there.put(number, channel.subscribe(line -> told.add(number)));
  }

  private void go() {
    Integer next = there.higherKey(random.nextInt(comers));
    EventSubscription gone = there.remove(next == null ? there.lastKey() : next);
    if (gone != null) {
      gone.close();
    }
  }

  /** A method of a plugin comes, or goes with its plugin. */
  private void exchange(int place) {
    Replacement replacement = registry.replacement();
    EventSubscription gone = there.remove(place);
    if (gone != null) {
      replacement.end(gone);
    } else {
      replacement.begin(
          "lines",
          Line.class,
          new Listener<>(
              new Origin("plugin", "subscriber " + place, place),
              null,
              null,
              new Receiver.Plain<>(line -> told.add(place))),
          subscription -> there.put(place, subscription),
          refused -> {
            throw refused;
          });
    }
    replacement.apply(Set.of()).run();
  }
}
