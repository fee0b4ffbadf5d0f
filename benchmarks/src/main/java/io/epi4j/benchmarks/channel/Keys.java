package io.epi4j.benchmarks.channel;

import io.epi4j.benchmarks.channel.ClassCopies.Renamed;
import io.epi4j.runtime.Epi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Publishes events of one of 10,000 keys, each of which has a subscriber, in an order that no cache
 * foresees. The subscribers are of eight classes. The events are there already, but for the
 * benchmarks that make them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
    value = 10,
    jvmArgsAppend = {"-Xms512m", "-Xmx512m", "-XX:+UseSerialGC"})
public class Keys {
  private static final int KEYS = 10_000;
  private static final int CLASSES = 8;
  private static final int EVENTS = 1 << 16;
  private static final ChangeChannel CHANNEL = ChangeChannel.of(Epi.builder().isolated().start());

  private final Map<String, Consumer<Change>> map = new HashMap<>();
  private final Change[] changes = new Change[EVENTS];
  private final String[] free = new String[EVENTS];
  private int last;

  /** Subscribes to all keys. */
  @Setup
  @SuppressWarnings("unchecked") // they are copies of Change000
  public void prepare() {
    List<Class<?>> classes = new ArrayList<>();
    for (int i = 1; i <= CLASSES; i++) {
      classes.add(ClassCopies.define(Change000.class, new Renamed("Change000", i)));
    }
    for (int i = 0; i < KEYS; i++) {
      Consumer<Change> consumer =
          (Consumer<Change>) ClassCopies.instance(classes.get(i % CLASSES), i);
      map.put("database/" + i, consumer);
      CHANNEL.subscribe("database/" + i, consumer);
    }
    Random random = new Random(1);
    for (int i = 0; i < EVENTS; i++) {
      int key = random.nextInt(KEYS);
      changes[i] = new Change("database/" + key, i);
      free[i] = "table/" + key;
    }
  }

  private int next() {
    last = last + 1 & EVENTS - 1;
    return last;
  }

  /** The baseline: a look-up and a call. */
  @Benchmark
  public void map() {
    Change change = changes[next()];
    call(map.get(change.name()), change);
  }

  private static void call(@Nullable Consumer<Change> consumer, Change change) {
    if (consumer != null) {
      consumer.accept(change);
    }
  }

  @Benchmark
  public void channel() {
    CHANNEL.publish(changes[next()]);
  }

  /** The baseline of what makes the event: a look-up, and the call with a new event. */
  @Benchmark
  public void mapComponents() {
    Change change = changes[next()];
    Consumer<Change> consumer = map.get(change.name());
    if (consumer != null) {
      consumer.accept(new Change(change.name(), change.number()));
    }
  }

  @Benchmark
  public void channelComponents() {
    Change change = changes[next()];
    CHANNEL.publish(change.name(), change.number());
  }

  /** Nobody listens to these keys. */
  @Benchmark
  public void freeKey() {
    int next = next();
    CHANNEL.publish(free[next], next);
  }

  /** The baseline of that. */
  @Benchmark
  public void mapFreeKey() {
    int next = next();
    Consumer<Change> consumer = map.get(free[next]);
    if (consumer != null) {
      consumer.accept(new Change(free[next], next));
    }
  }
}
