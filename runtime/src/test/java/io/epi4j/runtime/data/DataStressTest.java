package io.epi4j.runtime.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.DataChanged;
import io.epi4j.runtime.Epi;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Invariants with many threads, over a real {@code Epi}. */
class DataStressTest {
  private static final long PATIENCE_SECONDS = 60;
  private static final int READERS = 8;
  private static final int CHANGES = 1000;

  private record Version(int value) {}

  private static final DataType<Version> TYPE = new DataType<>(Version.class, "test", "numbers");

  @TempDir Path directory;

  private static Map<String, Version> all(int value) {
    Map<String, Version> all = new HashMap<>();
    for (int i = 0; i < 20; i++) {
      all.put("key" + i, new Version(value));
    }
    return all;
  }

  /** Every reader sees whole versions only, and none that is older than one it saw before. */
  @Test
  void readersSeeWholeVersionsInOrder() throws Exception {
    AtomicInteger version = new AtomicInteger();
    List<Integer> told = Collections.synchronizedList(new ArrayList<>());
    ExecutorService readers = Executors.newFixedThreadPool(READERS);
    try (Epi epi =
        Epi.builder()
            .isolated()
            .data("one", Version.class, Duration.ZERO, () -> all(version.get()))
            .data("two", Version.class, Map.of("other", new Version(-1)))
            .start()) {
      DataView<Version> view = () -> epi.bind(TYPE);
      view.onChange(change -> told.add(change.after().values().iterator().next().value()));
      CountDownLatch ready = new CountDownLatch(READERS);
      List<Future<Integer>> seen = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        seen.add(readers.submit(() -> read(view, ready)));
      }
      assertTrue(ready.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
      for (int i = 1; i <= CHANGES; i++) {
        version.set(i);
        view.refresh();
        assertEquals(i, view.first("key7").orElseThrow().value(), "in force on return");
      }
      for (Future<Integer> each : seen) {
        assertTrue(each.get(PATIENCE_SECONDS, TimeUnit.SECONDS) > 0);
      }
      assertEquals(CHANGES, told.size());
      for (int i = 0; i < CHANGES; i++) {
        assertEquals(i + 1, told.get(i));
      }
    } finally {
      readers.shutdownNow();
    }
  }

  private static int read(DataView<Version> view, CountDownLatch ready) {
    int last = -1;
    int reads = 0;
    ready.countDown();
    while (last < CHANGES) {
      DataSnapshot<Version> snapshot = view.snapshot();
      int value = snapshot.first("key0").orElseThrow().value();
      assertTrue(value >= last, () -> "older than before: " + value);
      assertTrue(
          snapshot.byPlugin().getOrDefault("one", Map.of()).values().stream()
              .allMatch(each -> each.value() == value),
          "mixed");
      last = value;
      reads++;
    }
    return reads;
  }

  /** Looks that race: whatever is found last is what stays. */
  @Test
  void refreshesThatRace() throws Exception {
    AtomicInteger version = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(READERS);
    List<DataChanged<Version>> told = Collections.synchronizedList(new ArrayList<>());
    try (Epi epi =
        Epi.builder()
            .isolated()
            .data("one", Version.class, Duration.ZERO, () -> all(version.incrementAndGet()))
            .start()) {
      DataView<Version> view = () -> epi.bind(TYPE);
      view.onChange(told::add);
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        all.add(
            threads.submit(
                () -> {
                  for (int k = 0; k < CHANGES / READERS; k++) {
                    int before = version.get();
                    view.refresh();
                    assertTrue(view.first("key0").orElseThrow().value() >= before);
                  }
                }));
      }
      for (Future<?> each : all) {
        each.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      }
      assertEquals(version.get(), view.first("key0").orElseThrow().value());
      for (int i = 1; i < told.size(); i++) {
        assertEquals(told.get(i - 1).after(), told.get(i).before(), "no gap in what is told");
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** In the original 611 of 1,000 such writes were never seen. */
  @Test
  void aBurstOfWritesEndsInTheLastOne() throws Exception {
    Path file = directory.resolve("numbers.json");
    Files.writeString(file, "{\"n\": {\"value\": 0}}");
    DataWorldOfFiles world = new DataWorldOfFiles(directory);
    try (world) {
      CountDownLatch last = new CountDownLatch(1);
      world.view.onChange(
          change -> {
            if (change.after().containsValue(new Version(CHANGES))) {
              last.countDown();
            }
          });
      for (int i = 1; i <= CHANGES; i++) {
        Path next = directory.resolve("next");
        if (i % 2 == 0) {
          Files.writeString(next, "{\"n\": {\"value\": " + i + "}}");
          Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        } else {
          Files.writeString(file, "{\"n\": {\"value\": " + i + "}}");
        }
      }
      assertTrue(last.await(PATIENCE_SECONDS, TimeUnit.SECONDS), () -> world.view.all().toString());
    }
  }

  /** The data of one file, with the clock, the disk and the events of the machine. */
  private static final class DataWorldOfFiles implements AutoCloseable {
    private final FileHost host;
    private final DataKeeper<Version> keeper;
    final DataView<Version> view;

    DataWorldOfFiles(Path directory) {
      host = new FileHost(directory);
      keeper = new DataKeeper<>(TYPE, host);
      view = keeper::binding;
      keeper.load();
      host.start(keeper);
    }

    @Override
    public void close() {
      keeper.close("by a test.");
      host.environment().close();
    }
  }
}
