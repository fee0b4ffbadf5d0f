package io.epi4j.benchmarks.reload;

import io.epi4j.benchmarks.Median;
import io.epi4j.benchmarks.Pace;
import io.epi4j.runtime.Epi;
import io.epi4j.runtime.reload.Generation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Tells how long after a plugin was replaced a thread that calls its service, and one that
 * publishes to it, need for a call what they needed before: at most a fifth more. One second was
 * wanted.
 *
 * <pre>{@code
 * mvn -q -Drun -pl benchmarks -am package -Dmain=io.epi4j.benchmarks.reload.Recovery
 *   -Dargs="20 benchmarks/results/recovery-25.json"
 * }</pre>
 *
 * <p>Run it on two cores: plugins are replaced by another thread than the one that is measured.
 */
public final class Recovery {
  private static final int CALLS = 1_000;
  private static final long QUIET = TimeUnit.SECONDS.toNanos(2);
  private static final long AFTER = TimeUnit.SECONDS.toNanos(4);
  private static final double BACK = 1.2; // times the quiet figure

  private final PluginJar plugin;
  private final Path jar;
  private final Epi epi;
  private final NumbersFacade numbers;
  private final TickedChannel ticks;
  private int installed = 1;

  /** Read for each call, lest a thousand of them melt into one. */
  private volatile int zero;

  private int seen;

  private Recovery(PluginJar plugin, Path jar, Epi epi) {
    this.plugin = plugin;
    this.jar = jar;
    this.epi = epi;
    this.numbers = NumbersFacade.of(epi);
    this.ticks = TickedChannel.of(epi);
  }

  /** Takes the number of reloads and a file for the result. */
  public static void main(String[] arguments) throws Exception {
    Path work = Files.createTempDirectory("epi4j-recovery");
    PluginJar plugin = PluginJar.compiled("search", 10, 1, work.resolve("classes"));
    Path plugins = Files.createDirectories(work.resolve("plugins"));
    Path jar = plugins.resolve("search.jar");
    plugin.install(1, jar);
    try (Epi epi = Epi.builder().pluginDirectory(plugins).start()) {
      Recovery recovery = new Recovery(plugin, jar, epi);
      int rounds = Integer.parseInt(arguments[0]);
      String json =
          String.format(
              Locale.ROOT,
              "{\"jvm\": \"%s %s\", \"recovery\": [%n  %s,%n  %s%n]}%n",
              System.getProperty("java.vm.name"),
              System.getProperty("java.vm.version"),
              recovery.row("call", recovery::call, rounds),
              recovery.row("publish", recovery::publish, rounds));
      System.out.print(json);
      Files.writeString(Path.of(arguments[1]), json);
      if (recovery.seen == 0 || Ticked.sum() == 0) {
        throw new IOException("nobody was called");
      }
    }
  }

  private void call() {
    for (int i = 0; i < CALLS; i++) {
      seen += numbers.each().number().get(zero);
    }
  }

  private void publish() {
    for (int i = 0; i < CALLS; i++) {
      ticks.publish(i + zero);
    }
  }

  private String row(String what, Runnable calls, int rounds) {
    List<Double> quiet = new ArrayList<>();
    List<Double> back = new ArrayList<>();
    List<Double> then = new ArrayList<>();
    for (int round = 0; round <= rounds; round++) { // the first one warms up
      double before = Pace.of(calls, CALLS, QUIET).settled().median();
      AtomicLong swapped = new AtomicLong();
      CompletableFuture<Void> reload = CompletableFuture.runAsync(() -> reload(swapped));
      Pace after = Pace.of(calls, CALLS, AFTER);
      reload.join();
      if (round > 0) {
        quiet.add(before);
        back.add(after.back(before * BACK, swapped.get()));
        then.add(after.settled().median());
      }
    }
    return String.format(
        Locale.ROOT,
        "{\"what\": \"%s\", \"quiet ns\": %.2f, \"back after ms\": {\"median\": %.0f, \"worst\":"
            + " %.0f, \"all\": %s}, \"quiet of each\": %s, \"two seconds later\": %s}",
        what,
        Median.of(quiet.stream().mapToDouble(Double::doubleValue)),
        Median.of(back.stream().mapToDouble(Double::doubleValue)),
        back.stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN),
        texts("%.0f", back),
        texts("%.2f", quiet),
        texts("%.2f", then));
  }

  private static List<String> texts(String format, List<Double> numbers) {
    return numbers.stream().map(number -> String.format(Locale.ROOT, format, number)).toList();
  }

  /** The swap is over before plugins are told and stopped. */
  private void reload(AtomicLong swapped) {
    try {
      plugin.install(++installed, jar);
      long begin = System.nanoTime();
      Generation made = epi.plugins().refresh();
      if (!made.applied()) {
        throw new IllegalStateException(made.toString());
      }
      long late =
          made.steps().stream()
              .filter(step -> step.name().equals("tell") || step.name().equals("stop"))
              .mapToLong(step -> step.took().toNanos())
              .sum();
      swapped.set(Math.max(begin, System.nanoTime() - late));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
