package demo;

import io.epi4j.DataProvider;
import io.epi4j.EpiData;
import java.util.Map;
import java.util.TreeMap;

final class Outer {
  @EpiData(service = "demo.flags", key = "by-name")
  record Flag(boolean on) {}

  @DataProvider(value = Flag.class, file = "flags/${env}.toml")
  private static final class Flags {
    @DataProvider(Flag.class)
    static TreeMap<String, Flag> none() {
      return new TreeMap<>(Map.of());
    }
  }
}
