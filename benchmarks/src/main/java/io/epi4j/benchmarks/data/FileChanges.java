package io.epi4j.benchmarks.data;

import io.epi4j.benchmarks.Median;
import io.epi4j.manifest.Manifest;
import io.epi4j.runtime.Epi;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Tells how soon a changed file of 10,000 keys is in force: from the moment at which it stands
 * there, replaced by another one, until a listener is told.
 *
 * <p>Run it with {@code mvn -q -Drun -pl benchmarks -am package
 * -Dmain=io.epi4j.benchmarks.data.FileChanges -Dargs=benchmarks/results/data-changes-17.json}.
 */
public final class FileChanges {
  private static final int KEYS = 10_000;
  private static final int WARMUP = 30;
  private static final int CHANGES = 200;
  private static final double NANOS = 1e6;

  private FileChanges() {}

  /** Measures, and writes each figure into a file. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path directory = Files.createTempDirectory("epi4j-changes");
    Path file = directory.resolve("settings.json");
    Files.writeString(file, text(0));
    plugin(directory, file);
    List<Double> millis = new ArrayList<>();
    try (URLClassLoader loader =
            new URLClassLoader(
                new URL[] {directory.toUri().toURL()}, FileChanges.class.getClassLoader());
        Epi epi = Epi.builder().classLoader(loader).strict().start()) {
      SettingData settings = SettingData.of(epi);
      BlockingQueue<Long> seen = new ArrayBlockingQueue<>(1);
      settings.onChange(change -> seen.add(System.nanoTime()));
      for (int i = 1; i <= WARMUP + CHANGES; i++) {
        Path next = directory.resolve("next");
        Files.writeString(next, text(i));
        long start = System.nanoTime();
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        Long end = seen.poll(1, TimeUnit.MINUTES);
        if (end == null || settings.first("service.7.timeout").orElseThrow().number() != i) {
          throw new IllegalStateException("change " + i + " was not seen");
        }
        if (i > WARMUP) {
          millis.add((end - start) / NANOS);
        }
      }
    }
    String json =
        String.format(
            Locale.ROOT,
            """
            {
              "command": "mvn -q -Drun -pl benchmarks -am package -Dmain=%s -Dargs=%s",
              "jvm": "%s %s",
              "keys": %d,
              "median ms": %.1f,
              "worst ms": %.1f,
              "ms": %s
            }
            """,
            FileChanges.class.getName(),
            arguments[0],
            System.getProperty("java.vm.name"),
            System.getProperty("java.vm.version"),
            KEYS,
            Median.of(millis.stream().mapToDouble(Double::doubleValue)),
            Collections.max(millis),
            millis.stream().map(each -> String.format(Locale.ROOT, "%.1f", each)).toList());
    Files.writeString(Path.of(arguments[0]), json);
    System.out.print(json);
  }

  private static String text(int number) {
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < KEYS; i++) {
      text.append(i == 0 ? "" : ",\n")
          .append("\"service.")
          .append(i)
          .append(".timeout\": {\"text\": \"some words about it\", \"number\": ")
          .append(number)
          .append('}');
    }
    return text.append("}\n").toString();
  }

  private static void plugin(Path directory, Path file) throws IOException {
    Path manifest = directory.resolve(Manifest.path("demo"));
    Files.createDirectories(manifest.getParent());
    Files.writeString(directory.resolve(Manifest.MARKER), "demo\n");
    Files.writeString(
        manifest,
        """
        {"format": 1,
         "plugin": {"id": "demo", "version": "", "after": [], "before": [], "requires": []},
         "services": [], "providers": [],
         "dataProviders": [{"service": "benchmarks", "key": "settings", "type": "%s",
           "file": "%s", "interval": 60000, "required": true, "declaredIn": "demo.Demo"}]}
        """
            .formatted(Setting.class.getName(), file));
  }
}
