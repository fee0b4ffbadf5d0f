package io.epi4j.benchmarks.reload;

import io.epi4j.runtime.Epi;
import io.epi4j.runtime.reload.Generation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Tells how long it takes from the last byte of a jar until the plugin of it serves, with 50
 * classes; and how long the swap takes of a plugin with 1,000 providers.
 *
 * <pre>{@code
 * mvn -q -Drun -pl benchmarks -am package -Dmain=io.epi4j.benchmarks.reload.ReloadTimes
 *   -Dargs="100 benchmarks/results/reload-25.json"
 * }</pre>
 */
public final class ReloadTimes {
  private static final int WARM = 10;

  private final Path work;
  private final int rounds;

  private ReloadTimes(Path work, int rounds) {
    this.work = work;
    this.rounds = rounds;
  }

  /** Takes the number of reloads and a file for the result. */
  public static void main(String[] arguments) throws Exception {
    ReloadTimes times =
        new ReloadTimes(Files.createTempDirectory("epi4j-reload"), Integer.parseInt(arguments[0]));
    List<String> rows = new ArrayList<>();
    rows.add(times.row("classes 50", PluginJar.compiled("small", 47, 1, times.work.resolve("a"))));
    rows.add(
        times.row(
            "providers 1000", PluginJar.compiled("large", 0, 1_000, times.work.resolve("b"))));
    String json =
        String.format(
            Locale.ROOT,
            "{\"jvm\": \"%s %s\", \"plugins\": [%n  %s%n]}%n",
            System.getProperty("java.vm.name"),
            System.getProperty("java.vm.version"),
            String.join(",\n  ", rows));
    System.out.print(json);
    Files.writeString(Path.of(arguments[1]), json);
  }

  private String row(String name, PluginJar plugin) throws IOException, InterruptedException {
    Path plugins = Files.createDirectories(work.resolve("plugins " + name));
    Path jar = plugins.resolve("plugin.jar");
    plugin.install(0, jar);
    List<Long> serving = new ArrayList<>();
    List<Long> swaps = new ArrayList<>();
    BlockingQueue<Generation> told = new LinkedBlockingQueue<>();
    try (Epi epi = Epi.builder().pluginDirectory(plugins).start()) {
      NumbersFacade numbers = NumbersFacade.of(epi);
      epi.report().onGeneration(told::add);
      for (int round = 1; round <= rounds + WARM; round++) {
        numbers.each().number();
        plugin.install(round, jar);
        long written = System.nanoTime();
        while (numbers.each().number().get(0) != round) {
          TimeUnit.MICROSECONDS.sleep(200);
        }
        long served = System.nanoTime();
        Generation made = told.take();
        if (!made.faults().isEmpty()) {
          throw new IOException(made.toString());
        }
        if (round > WARM) {
          serving.add(served - written);
          swaps.add(
              made.steps().stream()
                  .filter(step -> step.name().equals("swap"))
                  .mapToLong(step -> step.took().toNanos())
                  .sum());
        }
      }
    }
    return String.format(
        Locale.ROOT,
        "{\"plugin\": \"%s\", \"serving ms\": {\"median\": %.1f, \"worst\": %.1f}, \"swap ms\":"
            + " {\"median\": %.3f, \"worst\": %.3f}}",
        name,
        median(serving),
        worst(serving),
        median(swaps),
        worst(swaps));
  }

  private static double median(List<Long> nanos) {
    return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElse(0L)
        / (double) Duration.ofMillis(1).toNanos();
  }

  private static double worst(List<Long> nanos) {
    return nanos.stream().mapToLong(Long::longValue).max().orElse(0)
        / (double) Duration.ofMillis(1).toNanos();
  }
}
