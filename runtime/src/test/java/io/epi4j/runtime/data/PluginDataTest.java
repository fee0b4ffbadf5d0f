package io.epi4j.runtime.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What becomes of a plugin's data with other values. */
class PluginDataTest {
  /** Keys come, go, change and stay, in any mixture; what is the same stays the same object. */
  @Test
  void theNextDataHasTheNextValuesAndKeepsWhatIsTheSame() {
    Random random = new Random(7);
    PluginData<Metric> now = PluginData.none("foo", new Likeness<>(Metric.class));
    for (int round = 0; round < 500; round++) {
      Map<String, Metric> values = new HashMap<>();
      for (int i = random.nextInt(6); i > 0; i--) {
        values.put("key" + random.nextInt(4), DataWorld.metric("text " + random.nextInt(2)));
      }
      PluginData<Metric> next = now.with(values);
      assertEquals(
          List.copyOf(new TreeMap<>(values).entrySet()), List.copyOf(next.values().entrySet()));
      if (values.equals(now.values())) {
        assertSame(now, next);
      } else {
        assertNotSame(now, next);
      }
      for (Map.Entry<String, Metric> before : now.values().entrySet()) {
        if (before.getValue().equals(values.get(before.getKey()))) {
          assertSame(before.getValue(), next.values().get(before.getKey()));
        }
      }
      now = next;
    }
  }
}
