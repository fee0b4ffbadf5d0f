package io.epi4j.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What calls took, 10 ms at a time, so that one sees how long they are slow after a change.
 *
 * @param windows each 10 ms, in order
 */
public record Pace(List<Window> windows) {
  private static final long WINDOW = TimeUnit.MILLISECONDS.toNanos(10);
  private static final int LASTING = 10; // windows

  /** Copies the list. */
  public Pace {
    windows = List.copyOf(windows);
  }

  /**
   * Has calls made for a while.
   *
   * @param some makes some of them
   * @param number how many those are
   * @param nanos for how long
   */
  public static Pace of(Runnable some, int number, long nanos) {
    List<Window> windows = new ArrayList<>();
    long start = System.nanoTime();
    while (System.nanoTime() - start < nanos) {
      windows.add(window(some, number));
    }
    return new Pace(windows);
  }

  /** A method of its own, which is entered anew: a loop that goes on is compiled as it stands. */
  private static Window window(Runnable some, int number) {
    long begin = System.nanoTime();
    long end;
    int calls = 0;
    do {
      some.run();
      calls += number;
      end = System.nanoTime();
    } while (end - begin < WINDOW);
    return new Window(end, (double) (end - begin) / calls);
  }

  /** Returns what a call took in the median, in nanoseconds. */
  public double median() {
    return Median.of(windows.stream().mapToDouble(Window::nanos));
  }

  /** Returns the second half. */
  public Pace settled() {
    return new Pace(windows.subList(windows.size() / 2, windows.size()));
  }

  /**
   * Returns how many milliseconds after a moment the first of several windows ended that were quick
   * enough.
   *
   * @param limit the most nanoseconds that a call may take
   * @param since the moment, by {@link System#nanoTime}
   */
  public double back(double limit, long since) {
    for (int i = 0; i + LASTING <= windows.size(); i++) {
      Pace some = new Pace(windows.subList(i, i + LASTING));
      Window first = windows.get(i);
      if (first.end() > since && first.nanos() <= limit && some.median() <= limit) {
        return (first.end() - since) / 1e6;
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  /**
   * What 10 ms were like.
   *
   * @param end when they were over, by {@link System#nanoTime}
   * @param nanos what a call took
   */
  public record Window(long end, double nanos) {}
}
