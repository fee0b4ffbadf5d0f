package io.epi4j.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.manifest.Manifest;
import io.epi4j.runtime.data.DataType;
import io.epi4j.runtime.data.DataView;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Data at odd moments: inside of changes, while others wait, and when the {@code Epi} is closed.
 */
@Timeout(60)
class DataLifeTest {
  private static final DataType<One> ONES = new DataType<>(One.class, "test", "ones");
  private static final DataType<Two> TWOS = new DataType<>(Two.class, "test", "twos");

  record One(int value) {}

  record Two(int value) {}

  private static Supplier<Map<String, One>> counting() {
    AtomicInteger count = new AtomicInteger();
    return () -> Map.of("a", new One(count.incrementAndGet()));
  }

  private static Thread start(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** Whoever is told may wait for one who reads other data for the first time. */
  @Test
  void aListenerWaitsForAnotherFirstQuery() {
    try (Epi epi =
        Epi.builder()
            .isolated()
            .data("one", One.class, Duration.ZERO, counting())
            .data("two", Two.class, Map.of("b", new Two(7)))
            .start()) {
      DataView<One> ones = () -> epi.bind(ONES);
      DataView<Two> twos = () -> epi.bind(TWOS);
      AtomicInteger seen = new AtomicInteger();
      ones.onChange(
          change -> {
            Thread other = start(() -> seen.set(twos.first("b").orElseThrow().value()));
            try {
              other.join();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          });
      ones.refresh();
      assertEquals(7, seen.get());
    }
  }

  @Test
  void aRefreshInsideOfAChangeReturnsAtOnce() throws Exception {
    CountDownLatch blocked = new CountDownLatch(1);
    CountDownLatch asked = new CountDownLatch(1);
    AtomicInteger count = new AtomicInteger();
    try (Epi epi =
        Epi.builder()
            .isolated()
            .data("one", One.class, Duration.ZERO, counting())
            .data(
                "two",
                Two.class,
                Duration.ZERO,
                () -> {
                  if (count.getAndIncrement() == 1) {
                    asked.countDown();
                    awaitUninterruptibly(blocked);
                  }
                  return Map.of();
                })
            .start()) {
      DataView<One> ones = () -> epi.bind(ONES);
      DataView<Two> twos = () -> epi.bind(TWOS);
      assertEquals(0, twos.all().size());
      Thread hanging = start(twos::refresh);
      assertTrue(asked.await(30, TimeUnit.SECONDS));
      CountDownLatch returned = new CountDownLatch(1);
      ones.onChange(
          change -> {
            twos.refresh(); // whose method hangs
            returned.countDown();
          });
      ones.refresh();
      assertEquals(0, returned.getCount());
      blocked.countDown();
      hanging.join();
    }
  }

  @Test
  void aListenerThatIsSlowCostsNoThreads() throws Exception {
    CountDownLatch blocked = new CountDownLatch(1);
    CountDownLatch told = new CountDownLatch(1);
    CountDownLatch often = new CountDownLatch(100);
    Supplier<Map<String, One>> counting = counting();
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    try (Epi epi =
        Epi.builder()
            .isolated()
            .data("one", One.class, Duration.ofMillis(1), counting)
            .data(
                "two",
                Two.class,
                Duration.ofMillis(1),
                () -> {
                  often.countDown();
                  return Map.of("b", new Two((int) often.getCount()));
                })
            .start()) {
      DataView<One> ones = () -> epi.bind(ONES);
      DataView<Two> twos = () -> epi.bind(TWOS);
      ones.onChange(
          change -> {
            told.countDown();
            awaitUninterruptibly(blocked);
          });
      assertTrue(told.await(30, TimeUnit.SECONDS));
      twos.all();
      assertTrue(often.await(30, TimeUnit.SECONDS), "the others go on");
      assertTrue(ownThreads(before) <= 4, "a timer, and one for each that is being asked");
      blocked.countDown();
    }
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static long ownThreads(Set<Thread> before) {
    Set<Thread> now = new HashSet<>(Thread.getAllStackTraces().keySet());
    now.removeAll(before);
    return now.stream().filter(thread -> thread.getName().startsWith("epi4j-data")).count();
  }

  @Test
  void closedFromInsideOfAChange() {
    Epi epi = Epi.builder().isolated().data("one", One.class, Duration.ZERO, counting()).start();
    DataView<One> ones = () -> epi.bind(ONES);
    ones.onChange(change -> epi.close());
    ones.refresh();
    assertFalse(Thread.currentThread().isInterrupted());
    assertThrows(IllegalStateException.class, ones::all);
  }

  @Test
  void closedFromInsideOfAMethod() {
    AtomicReference<Epi> epi = new AtomicReference<>();
    AtomicInteger asked = new AtomicInteger();
    Epi started =
        Epi.builder()
            .isolated()
            .data(
                "one",
                One.class,
                Duration.ZERO,
                () -> {
                  Objects.requireNonNull(epi.get()).close();
                  asked.incrementAndGet();
                  return Map.of("a", new One(1));
                })
            .start();
    epi.set(started);
    DataView<One> ones = () -> started.bind(ONES);
    assertThrows(IllegalStateException.class, ones::all);
    assertThrows(IllegalStateException.class, ones::all);
    assertEquals(1, asked.get());
  }

  /** A record that thinks that only its number counts is another one when its name is. */
  @Test
  void aRecordWithEqualsOfItsOwn() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    try (Epi epi =
        Epi.builder()
            .isolated()
            .data(
                "one",
                Named.class,
                Duration.ofMillis(1),
                () -> Map.of("a", new Named(1, "name " + asked.incrementAndGet())))
            .start()) {
      DataView<Named> names = () -> epi.bind(new DataType<>(Named.class, "test", "names"));
      CountDownLatch told = new CountDownLatch(1);
      names.onChange(change -> told.countDown());
      assertTrue(told.await(30, TimeUnit.SECONDS));
    }
  }

  record Named(int number, String name) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Named named && named.number == number;
    }

    @Override
    public int hashCode() {
      return number;
    }
  }

  /** Closed by one while another one reads for the first time. */
  @Test
  void closedWhileItIsRead() throws Exception {
    for (int i = 0; i < 200; i++) {
      Epi epi = Epi.builder().isolated().data("one", One.class, Duration.ZERO, counting()).start();
      DataView<One> ones = () -> epi.bind(ONES);
      Thread reader =
          start(
              () -> {
                try {
                  assertEquals(1, ones.all().size());
                } catch (IllegalStateException e) {
                  return; // it came too late
                }
              });
      epi.close();
      reader.join();
      assertThrows(IllegalStateException.class, ones::all);
    }
  }

  @Test
  void ofAnEpiWithFilesNothingIsLeft(@TempDir Path directory) throws Exception {
    Path file = directory.resolve("ones.json");
    Files.writeString(file, "{\"a\": {\"value\": 1}}");
    Files.createDirectories(directory.resolve(Manifest.FOLDER));
    Files.writeString(directory.resolve(Manifest.MARKER), "demo\n");
    Files.writeString(
        directory.resolve(Manifest.path("demo")),
        """
        {"format": 1,
         "plugin": {"id": "demo", "version": "", "after": [], "before": [], "requires": []},
         "services": [], "providers": [],
         "dataProviders": [{"service": "test", "key": "ones", "type": "%s", "file": "%s",
           "interval": 3600000, "required": true, "declaredIn": "Demo"}]}
        """
            .formatted(One.class.getName(), file));
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    Set<Thread> own = new HashSet<>();
    try (URLClassLoader loader = new PluginFiles(directory).add(directory).loader();
        Epi epi = Epi.builder().classLoader(loader).strict().start()) {
      DataView<One> ones = () -> epi.bind(ONES);
      for (int i = 2; i < 20; i++) {
        CountDownLatch seen = new CountDownLatch(1);
        try (var subscription = ones.onChange(change -> seen.countDown())) {
          Files.writeString(file, "{\"a\": {\"value\": " + i + "}}");
          assertTrue(seen.await(30, TimeUnit.SECONDS), "an event was missed, " + subscription);
        }
        assertEquals(i, ones.first("a").orElseThrow().value());
      }
      own.addAll(Thread.getAllStackTraces().keySet());
      own.removeAll(before);
      own.removeIf(thread -> !thread.getName().startsWith("epi4j-"));
      assertTrue(own.size() >= 2, own.toString());
    }
    for (Thread thread : own) {
      thread.join();
    }
  }
}
