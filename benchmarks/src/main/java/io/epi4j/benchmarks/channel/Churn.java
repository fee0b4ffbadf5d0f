package io.epi4j.benchmarks.channel;

import io.epi4j.runtime.Epi;
import io.epi4j.runtime.channel.EventSubscription;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * A subscriber that comes, gets one event and goes again, whereupon another event is published: all
 * four are one operation. Others listen all the time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
    value = 10,
    jvmArgsAppend = {"-Xms256m", "-Xmx256m", "-XX:+UseSerialGC"})
public class Churn {
  private static final Ping000Channel CHANNEL = Ping000Channel.of(Epi.builder().isolated().start());

  /** How many listen all the time. */
  @Param({"0", "2", "8", "64"})
  public int others;

  private final CopiedArray<Ping000> array = new CopiedArray<>();
  private final Ping000 ping = new Ping000(1);

  @SuppressWarnings("NullAway.Init") // prepare does it
  private Consumer<Ping000> comer;

  /** Subscribes those who stay. */
  @Setup
  public void prepare() {
    Listeners chosen = Listeners.choose(others);
    chosen.listening().forEach(CHANNEL::subscribe);
    chosen.listening().forEach(array::add);
    @SuppressWarnings("unchecked") // it is a copy of Listener000 for this event
    Consumer<Ping000> one = (Consumer<Ping000>) Listeners.of(0, 1).get(0);
    comer = one;
  }

  /** The baseline: the array is copied when one comes or goes. */
  @Benchmark
  public void copiedArray() {
    array.add(comer);
    array.publish(ping);
    array.remove(comer);
    array.publish(ping);
  }

  @Benchmark
  public void channel() {
    EventSubscription subscription = CHANNEL.subscribe(comer);
    CHANNEL.publish(ping);
    subscription.close();
    CHANNEL.publish(ping);
  }
}
