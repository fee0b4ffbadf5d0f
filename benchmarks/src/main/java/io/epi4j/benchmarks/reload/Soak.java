package io.epi4j.benchmarks.reload;

import io.epi4j.runtime.Epi;
import io.epi4j.runtime.reload.Generation;
import io.epi4j.runtime.unload.Unload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Replaces a plugin thousands of times while four threads call it, and tells whether a call failed,
 * a thread saw an older generation after a newer one, an event was lost, or something grew.
 *
 * <pre>{@code
 * mvn -q -Drun -pl benchmarks -am package -Dmain=io.epi4j.benchmarks.reload.Soak
 *   -Dargs="10000 benchmarks/results/soak-25.json"
 * }</pre>
 */
public final class Soak {
  private static final int SAMPLES = 20;

  private Soak() {}

  /**
   * Takes the number of reloads and a file for the result; ends with 1 where something is wrong.
   */
  public static void main(String[] arguments) throws Exception {
    int reloads = Integer.parseInt(arguments[0]);
    Path work = Files.createTempDirectory("epi4j-soak");
    PluginJar plugin = PluginJar.compiled("search", 10, 1, work.resolve("classes"));
    Path plugins = Files.createDirectories(work.resolve("plugins"));
    plugin.install(1, plugins.resolve("search.jar"));
    List<Usage> usages = new ArrayList<>();
    List<Duration> swaps = new ArrayList<>();
    int refused = 0;
    try (Epi epi = Epi.builder().pluginDirectory(plugins).start()) {
      Callers callers = new Callers(epi);
      callers.start();
      long begin = System.nanoTime();
      for (int number = 2; number <= reloads + 1; number++) {
        plugin.install(number, plugins.resolve("search.jar"));
        Generation made = epi.plugins().refresh();
        refused += made.faults().size();
        swaps.add(took(made, "swap"));
        if ((number - 1) % Math.max(1, reloads / SAMPLES) == 0) {
          usages.add(Usage.now(number - 1));
          System.out.println(usages.get(usages.size() - 1).json());
        }
      }
      long nanos = System.nanoTime() - begin;
      callers.stop();
      Generation last = epi.plugins().unload("search");
      boolean collected = collected(epi);
      String json =
          String.format(
              Locale.ROOT,
              "{\"jvm\": \"%s %s\", \"reloads\": %d, \"seconds\": %.0f, \"calls\": %d,"
                  + " \"failed\": %d, \"mixed\": %d, \"published\": %d, \"delivered\": %d,"
                  + " \"mailed\": %d, \"refused\": %d, \"all collected\": %b, \"swap median us\":"
                  + " %d, \"swap worst us\": %d, \"usage\": [%n  %s%n]}%n",
              System.getProperty("java.vm.name"),
              System.getProperty("java.vm.version"),
              reloads,
              nanos / 1e9,
              callers.calls(),
              callers.failed(),
              callers.mixed(),
              callers.published(),
              Happened.DIRECT.sum(),
              Happened.MAILED.sum(),
              refused + last.faults().size(),
              collected,
              median(swaps),
              swaps.stream().mapToLong(Duration::toNanos).max().orElse(0) / 1_000,
              usages.stream().map(Usage::json).collect(Collectors.joining(",\n  ")));
      System.out.print(json);
      Files.writeString(Path.of(arguments[1]), json);
      boolean good =
          collected
              && refused == 0
              && callers.failed() == 0
              && callers.mixed() == 0
              && callers.published() == Happened.DIRECT.sum()
              && callers.published() == Happened.MAILED.sum();
      if (!good) {
        throw new IOException("something is wrong: see the figures");
      }
    }
  }

  private static Duration took(Generation made, String step) {
    return made.steps().stream()
        .filter(each -> each.name().equals(step))
        .map(Generation.Step::took)
        .findFirst()
        .orElse(Duration.ZERO);
  }

  private static long median(List<Duration> all) {
    return all.stream().sorted().skip(all.size() / 2).findFirst().orElse(Duration.ZERO).toNanos()
        / 1_000;
  }

  /** Forces collections until no loader is left; gives up after a minute. */
  private static boolean collected(Epi epi) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    while (System.nanoTime() < end) {
      if (epi.plugins().unloads().stream()
          .allMatch(unload -> unload.state() == Unload.State.COLLECTED)) {
        return true;
      }
      System.gc();
      Thread.sleep(200);
    }
    epi.plugins().unloads().stream()
        .filter(unload -> unload.state() != Unload.State.COLLECTED)
        .forEach(System.out::println);
    return false;
  }
}
