package io.epi4j.benchmarks.channel;

import io.epi4j.benchmarks.channel.ClassCopies.Renamed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The subscribers that one JVM measures, each of a class of its own.
 *
 * <p>How many of them listen is known only when the benchmark is set up; that the hand-written
 * calls, and what stands in {@code static final} fields, are nevertheless constants, they take them
 * from here in the initialisers of classes that are used for the first time after that.
 *
 * @param all 64 subscribers, of which the first {@code count} listen
 * @param count how many listen
 */
record Listeners(List<Consumer<Ping000>> all, int count) {
  private static final int MOST = 64;
  private static @Nullable Listeners chosen;
  private static int classes;

  /** Makes the subscribers that this JVM measures. */
  static Listeners choose(int count) {
    List<Consumer<Ping000>> all = new ArrayList<>();
    for (Object listener : of(0, MOST)) {
      @SuppressWarnings("unchecked") // it is a copy of Listener000 for the same event
      Consumer<Ping000> typed = (Consumer<Ping000>) listener;
      all.add(typed);
    }
    Listeners made = new Listeners(List.copyOf(all), count);
    chosen = made;
    return made;
  }

  /** Returns what was chosen. */
  static Listeners chosen() {
    if (chosen == null) {
      throw new IllegalStateException("used before Listeners.choose(...)");
    }
    return chosen;
  }

  /** Returns subscribers to the event of that number, of classes that nobody has yet. */
  static List<Object> of(int event, int count) {
    List<Object> listeners = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      listeners.add(listener(event, ++classes));
    }
    return listeners;
  }

  private static Object listener(int event, int number) {
    Class<?> type =
        ClassCopies.define(
            Listener000.class, new Renamed("Listener000", number), new Renamed("Ping000", event));
    return ClassCopies.instance(type, number);
  }

  /** Returns the subscribers that listen. */
  List<Consumer<Ping000>> listening() {
    return all.subList(0, count);
  }
}
