package io.epi4j.examples.couchhttp.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CollectorTest {
  private static final Sample BAD = new Sample("/a", -1);

  private final BlockingQueue<Sample> waiting = new ArrayBlockingQueue<>(10);
  private final Counts<Long> times = new Counts<>(10, "(others)");

  @Test
  void countsByPowersOfTwo() {
    for (long ms : List.of(0L, 1L, 2L, 3L, 4L, 5L, 1024L, 1025L)) {
      waiting.add(new Sample("/a", ms));
    }
    fail();
    assertEquals("{/a={1=2, 2=1, 4=2, 8=1, 1024=1, 2048=1}}", times.snapshot().toString());
  }

  @Test
  void leavesTheSamplesAfterABadOneToTheNextCollector() {
    waiting.addAll(List.of(new Sample("/a", 1), BAD, new Sample("/b", 1)));
    assertEquals(
        "a client's clock went back: Sample[page=/a, ms=-1]",
        assertThrows(IllegalStateException.class, new Collector(waiting, times)::run).getMessage());
    assertEquals("{/a={1=1}}", times.snapshot().toString());
    fail();
    assertEquals("{/a={1=1}, /b={1=1}}", times.snapshot().toString());
  }

  /** Collects what waits, and ends at a bad sample behind it. */
  private void fail() {
    waiting.add(BAD);
    assertThrows(IllegalStateException.class, new Collector(waiting, times)::run);
    assertEquals(0, waiting.size());
  }
}
