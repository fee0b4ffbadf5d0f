package io.epi4j.runtime.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Of many subscribers each change leaves most as they were; all are called, in their order. */
class ManySubscribersTest {
  private static final int CHANGES = 2_000;
  private static final int MOST = 40;

  private final Random random = new Random(4711);
  private final ChannelRegistry registry = ChannelRegistry.of(new QuietHost());
  private final Channel<String> channel = registry.named("lines", String.class);
  private final List<Integer> told = new ArrayList<>();
  private final TreeMap<Integer, EventSubscription> there = new TreeMap<>();

  @Test
  void whoeverIsThereIsCalledInOrder() {
    for (int change = 0; change < CHANGES; change++) {
      int place = random.nextInt(MOST);
      EventSubscription gone = there.remove(place);
      if (gone == null) {
        there.put(place, subscribe(place));
      } else {
        gone.close();
      }
      told.clear();
      channel.publish("x");
      assertEquals(List.copyOf(there.keySet()), told, "after change " + change);
    }
  }

  private EventSubscription subscribe(int place) {
    return registry.subscribe(
        "lines",
        String.class,
        new Listener<>(
            new Origin("plugin", "subscriber " + place, place),
            null,
            null,
            new Receiver.Single<>(subscription -> line -> told.add(place))));
  }
}
