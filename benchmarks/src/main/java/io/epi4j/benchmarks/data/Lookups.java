package io.epi4j.benchmarks.data;

import io.epi4j.runtime.Epi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Asks for one key after the other, in an order that no cache foresees: of an immutable map that
 * has the keys, and of a view over two plugins, of which one has all of them and one every other.
 * With patterns there are 1,000 of them besides, in a third plugin, and keys that only a pattern
 * answers.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
    value = 10,
    jvmArgsAppend = {"-Xms512m", "-Xmx512m", "-XX:+UseSerialGC"})
public class Lookups {
  private static final int PATTERNS = 1000;
  private static final int ASKED = 1 << 17;

  /** How many keys there are. */
  @Param({"10", "1000", "100000"})
  public int keys;

  private final String[] asked = new String[ASKED];
  private final String[] askedOfPatterns = new String[ASKED];
  private Map<String, Setting> map = Map.of();
  private Epi epi = Epi.builder().isolated().start();
  private Epi second = Epi.builder().isolated().start();
  private SettingData exact = SettingData.of(epi);
  private SettingData withPatterns = SettingData.of(second);
  private int next;

  /** Makes the data. */
  @Setup
  public void prepare() {
    Map<String, Setting> all = new HashMap<>();
    Map<String, Setting> half = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < keys; i++) {
      String name = "service." + i + ".timeout";
      names.add(name);
      all.put(name, new Setting("text", i));
      if (i % 2 == 0) {
        half.put(name, new Setting("other", i));
      }
    }
    Map<String, Setting> patterns = new HashMap<>();
    for (int i = 0; i < PATTERNS; i++) {
      patterns.put("group." + i + ".*", new Setting("pattern", i));
    }
    map = Map.copyOf(all);
    epi =
        Epi.builder()
            .isolated()
            .data("one", Setting.class, all)
            .data("two", Setting.class, half)
            .start();
    second =
        Epi.builder()
            .isolated()
            .data("one", Setting.class, all)
            .data("two", Setting.class, half)
            .data("three", Setting.class, patterns)
            .start();
    exact = SettingData.of(epi);
    withPatterns = SettingData.of(second);
    List<String> ofPatterns = new ArrayList<>();
    for (int i = 0; i < PATTERNS; i++) {
      ofPatterns.add("group." + i + ".timeout");
    }
    Random random = new Random(1);
    for (int i = 0; i < ASKED; i++) {
      asked[i] = names.get(random.nextInt(keys));
      askedOfPatterns[i] = ofPatterns.get(random.nextInt(PATTERNS)); // as few texts as of keys
    }
    exact.keys();
    withPatterns.keys();
  }

  /** Ends it. */
  @TearDown
  public void end() {
    epi.close();
    second.close();
  }

  private int next() {
    next = next + 1 & ASKED - 1;
    return next;
  }

  /** The baseline. */
  @Benchmark
  public @Nullable Setting map() {
    return map.get(asked[next()]);
  }

  @Benchmark
  public Optional<Setting> value() {
    return exact.value("one", asked[next()]);
  }

  @Benchmark
  public Optional<Setting> first() {
    return exact.first(asked[next()]);
  }

  @Benchmark
  public Optional<Setting> exactBesidePatterns() {
    return withPatterns.first(asked[next()]);
  }

  @Benchmark
  public Optional<Setting> byPattern() {
    return withPatterns.first(askedOfPatterns[next()]);
  }
}
