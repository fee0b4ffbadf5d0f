package io.epi4j.benchmarks.channel.mailbox;

import io.epi4j.benchmarks.channel.Ping000;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes an event to be published by one thread and taken by every subscriber in another
 * one, when many follow each other. Each subscriber has a queue with room for 1,024, and a
 * publisher waits where one is full; Vert.x alone has no such bound.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
    value = 5,
    jvmArgsAppend = {"-Xms512m", "-Xmx512m", "-XX:+UseParallelGC"})
public class Throughput {
  private static final int BATCH = 1 << 15;
  private static final int CAPACITY = 1024;

  /** How many subscribe. */
  @Param({"1", "8"})
  public int subscribers;

  /** Through what the events go. */
  @Param({"MAILBOX", "BATCHES", "ARRAY_BLOCKING_QUEUE", "VERTX", "DISRUPTOR"})
  public Kind kind = Kind.MAILBOX;

  private final Ping000 ping = new Ping000(1);
  private Arrivals arrivals = new Arrivals(0, BATCH);
  private @Nullable Queues queues;

  /** A kind of queue. */
  public enum Kind {
    /** A mailbox for each subscriber. */
    MAILBOX {
      @Override
      Queues open(List<Consumer<Object>> subscribers) {
        return new Mailboxes(subscribers, CAPACITY, false);
      }
    },
    /** The same, when subscribers take all that has come. */
    BATCHES {
      @Override
      Queues open(List<Consumer<Object>> subscribers) {
        return new Mailboxes(subscribers, CAPACITY, true);
      }
    },
    /** A queue and a thread for each subscriber. */
    ARRAY_BLOCKING_QUEUE {
      @Override
      Queues open(List<Consumer<Object>> subscribers) {
        return new BlockingQueues(subscribers, CAPACITY);
      }
    },
    /** Vert.x's event bus. */
    VERTX {
      @Override
      Queues open(List<Consumer<Object>> subscribers) {
        return new VertxBus(subscribers);
      }
    },
    /** A ring buffer that all subscribers read. */
    DISRUPTOR {
      @Override
      Queues open(List<Consumer<Object>> subscribers) {
        return new Rings(subscribers, CAPACITY);
      }
    };

    abstract Queues open(List<Consumer<Object>> subscribers);
  }

  /** Makes the queues. */
  @Setup
  public void open() {
    arrivals = new Arrivals(subscribers, BATCH);
    queues = kind.open(arrivals.subscribers());
  }

  /** Ends their threads. */
  @TearDown
  public void close() {
    if (queues != null) {
      queues.close();
    }
  }

  @Benchmark
  @OperationsPerInvocation(BATCH)
  @SuppressWarnings("NullAway") // open sets it
  public void publish() {
    queues.publish(ping, BATCH);
    arrivals.await();
  }
}
