package io.epi4j.benchmarks.channel;

import io.epi4j.benchmarks.channel.ClassCopies.Renamed;
import io.epi4j.runtime.Epi;
import io.epi4j.runtime.channel.Channel;
import io.epi4j.runtime.channel.EventSubscription;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Tells how much memory channels take: how much more of the heap is used, after full collections,
 * when so many of a kind are there, divided by their number.
 *
 * <p>Run it with {@code mvn -q -Drun -pl benchmarks -am package
 * -Dmain=io.epi4j.benchmarks.channel.Footprint -Dargs=benchmarks/results/footprint-25.json}.
 */
public final class Footprint {
  private static final int TYPED = 900;
  private static final int NAMED = 100_000;
  private static final int NAME = 16; // an Integer
  private static final int COLLECTIONS = 5;

  private final Epi epi = Epi.builder().isolated().start();
  private final Map<String, String> figures = new TreeMap<>();
  private final List<Object> kept = new ArrayList<>(2 * NAMED);
  private final Consumer<Object> subscriber = this::ignore;
  private long before;

  private Footprint() {}

  /** Measures, and writes the figures into a file. */
  public static void main(String[] arguments) throws IOException {
    Footprint footprint = new Footprint();
    footprint.typed();
    footprint.named();
    String json =
        String.format(
            Locale.ROOT,
            "{\"jvm\": \"%s %s\", \"bytes\": {%n  %s%n}}%n",
            System.getProperty("java.vm.name"),
            System.getProperty("java.vm.version"),
            String.join(",\n  ", footprint.figures.values()));
    Files.writeString(Path.of(arguments[0]), json);
    System.out.print(json);
  }

  private void typed() {
    List<Class<?>> types = new ArrayList<>(TYPED);
    for (int i = 1; i <= TYPED; i++) {
      Renamed renamed = new Renamed("Ping000", i);
      ClassCopies.define(Ping000.class, renamed);
      types.add(ClassCopies.define(Ping000Channel.class, renamed));
    }
    channel(types.get(0)); // what all have in common
    List<Channel<Object>> channels = new ArrayList<>(TYPED);
    begin();
    for (Class<?> type : types) {
      channels.add(channel(type));
    }
    end("typed channel that nobody uses, with its call site", TYPED);
    begin();
    channels.forEach(channel -> kept.add(channel.subscribe(subscriber)));
    settle();
    end("first subscriber of a typed channel, promoted", TYPED);
    begin();
    channels.forEach(channel -> kept.add(channel.subscribe(subscriber)));
    settle();
    end("second subscriber of a typed channel, promoted", TYPED);
    close();
  }

  private void named() {
    List<Channel<Object>> channels = new ArrayList<>(NAMED);
    begin();
    for (int i = 0; i < NAMED; i++) {
      channels.add(epi.channel(i, Object.class));
    }
    before += (long) NAMED * NAME;
    end("named channel that nobody uses, while it is held", NAMED);
    begin();
    channels.forEach(channel -> kept.add(channel.subscribe(subscriber)));
    end("named channel with its first subscriber", NAMED);
    begin();
    channels.forEach(channel -> kept.add(channel.subscribe(subscriber)));
    end("second subscriber of a named channel", NAMED);
    if (!channels.stream().allMatch(Channel::isLive)) {
      throw new IllegalStateException("a channel with subscribers is not live");
    }
    begin();
    close();
    end("named channel and two subscribers, given back", NAMED);
  }

  /** By a method handle: reflection would leave objects at each class. */
  @SuppressWarnings({"CatchingThrowable", "unchecked"}) // its events are objects
  private Channel<Object> channel(Class<?> type) {
    try {
      MethodHandle of =
          MethodHandles.lookup().findStatic(type, "of", MethodType.methodType(type, Epi.class));
      return (Channel<Object>) of.invoke(epi);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("UnusedVariable") // no event is published
  private void ignore(Object event) {}

  /** Ends all subscriptions. */
  private void close() {
    kept.forEach(subscription -> ((EventSubscription) subscription).close());
    kept.clear();
  }

  /** Waits until the call sites have been quiet for long enough, and are promoted again. */
  private static void settle() {
    try {
      Thread.sleep(1_000);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void begin() {
    before = used();
  }

  private void end(String what, int count) {
    long bytes = Math.round((double) (used() - before) / count);
    figures.put(what, String.format(Locale.ROOT, "\"%s\": %d", what, bytes));
  }

  /** Collects until nothing more goes: some of what loading classes leaves goes late. */
  private static long used() {
    long least = Long.MAX_VALUE;
    long now = collected();
    while (now < least) {
      least = now;
      now = collected();
    }
    return now;
  }

  private static long collected() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
