package io.epi4j.benchmarks.channel;

import io.epi4j.benchmarks.Pace;
import io.epi4j.runtime.Epi;
import io.epi4j.runtime.channel.EventSubscription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Tells what becomes of a publisher to eight subscribers while others come and go, 1,000 changes a
 * second, in another thread; and how long after the last of them a publish takes what it took
 * before. It looks at 10 ms at a time.
 *
 * <p>Run it on two cores with {@code mvn -q -Drun -pl benchmarks -am package
 * -Dmain=io.epi4j.benchmarks.channel.Unrest -Dargs=benchmarks/results/unrest-25.json}.
 */
public final class Unrest {
  private static final int SUBSCRIBERS = 8;
  private static final int ROUNDS = 5;
  private static final int EVENTS = 16;
  private static final int CALLS = 1_000;
  private static final long QUIET = TimeUnit.SECONDS.toNanos(4);
  private static final long RESTLESS = TimeUnit.SECONDS.toNanos(4);
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(1);
  private static final double BACK = 1.2; // times the quiet figure
  private static final Ping000Channel CHANNEL = Ping000Channel.of(Epi.builder().isolated().start());

  private final Ping000[] pings = new Ping000[EVENTS];
  private final Consumer<Ping000> comer;

  /** Read for each event, lest a thousand of them melt into one. */
  private volatile int first;

  private Unrest(Consumer<Ping000> comer) {
    this.comer = comer;
    Arrays.setAll(pings, Ping000::new);
  }

  /** Measures, and writes the figures into a file. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Listeners chosen = Listeners.choose(SUBSCRIBERS);
    chosen.listening().forEach(CHANNEL::subscribe);
    @SuppressWarnings("unchecked") // it is a copy of Listener000 for this event
    Consumer<Ping000> comer = (Consumer<Ping000>) Listeners.of(0, 1).get(0);
    Unrest unrest = new Unrest(comer);
    List<String> rounds = new ArrayList<>();
    for (int i = 0; i <= ROUNDS; i++) {
      String round = unrest.round();
      System.out.println(round);
      if (i > 0) { // the first one warms up
        rounds.add(round);
      }
    }
    String json =
        String.format(
            Locale.ROOT,
            "{\"jvm\": \"%s %s\", \"subscribers\": %d, \"rounds\": [%n  %s%n]}%n",
            System.getProperty("java.vm.name"),
            System.getProperty("java.vm.version"),
            SUBSCRIBERS,
            String.join(",\n  ", rounds));
    Files.writeString(Path.of(arguments[0]), json);
  }

  private String round() throws InterruptedException {
    double before = publish(QUIET).settled().median();
    AtomicLong changes = new AtomicLong();
    AtomicLong lastChange = new AtomicLong();
    Thread changer = new Thread(() -> change(changes, lastChange), "changer");
    changer.start();
    Pace restless = publish(RESTLESS);
    changer.join();
    Pace after = publish(QUIET);
    return String.format(
        Locale.ROOT,
        "{\"quiet ns\": %.2f, \"changes\": %d, \"beside ns\": %.2f, \"ratio\": %.2f, \"back after"
            + " ms\": %.0f}",
        before,
        changes.get(),
        restless.median(),
        restless.median() / before,
        after.back(before * BACK, lastChange.get()));
  }

  private void change(AtomicLong changes, AtomicLong lastChange) {
    long start = System.nanoTime();
    while (System.nanoTime() - start < RESTLESS) {
      EventSubscription subscription = CHANNEL.subscribe(comer);
      LockSupport.parkNanos(PAUSE);
      subscription.close();
      lastChange.set(System.nanoTime());
      changes.addAndGet(2);
      LockSupport.parkNanos(PAUSE);
    }
  }

  private Pace publish(long nanos) {
    return Pace.of(this::publishOften, CALLS, nanos);
  }

  private void publishOften() {
    for (int i = 0; i < CALLS; i++) {
      CHANNEL.publish(pings[i + first & EVENTS - 1]);
    }
  }
}
