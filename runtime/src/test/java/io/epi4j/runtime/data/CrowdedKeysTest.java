package io.epi4j.runtime.data;

import static io.epi4j.runtime.data.DataWorld.metric;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of keys that somebody chose so that they are slow to find. */
class CrowdedKeysTest {
  @TempDir Path directory;

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
