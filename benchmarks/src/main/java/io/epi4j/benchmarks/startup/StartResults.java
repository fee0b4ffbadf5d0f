package io.epi4j.benchmarks.startup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/** Writes every start that was measured into a file that is kept, a line for each way. */
final class StartResults {
  private static final JsonFactory JSON = new JsonFactory();

  private StartResults() {}

  /** Writes the file anew. */
  static void write(Path file, List<StartTimes> results) throws IOException {
    List<String> lines = new ArrayList<>();
    for (StartTimes times : results) {
      lines.add(line(times));
    }
    Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    Files.writeString(file, "[\n" + String.join(",\n", lines) + "\n]\n");
  }

  private static String line(StartTimes times) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("way", times.way().title());
      json.writeNumberField("jars", times.jars());
      json.writeStringField("command", command(times));
      json.writeStringField("jdkVersion", System.getProperty("java.version"));
      json.writeStringField("vmName", System.getProperty("java.vm.name"));
      json.writeStringField("vmVersion", System.getProperty("java.vm.version"));
      json.writeNumberField("processors", Runtime.getRuntime().availableProcessors());
      json.writeNumberField("forks", times.starts().size());
      millis(json, "processMillis", times, ColdJvm.Start::process);
      millis(json, "mainMillis", times, ColdJvm.Start::inMain);
      json.writeEndObject();
    }
    return line.toString();
  }

  private static String command(StartTimes times) {
    return "java -cp <these classes, Epi4J, jackson-core, "
        + times.jars()
        + " plugins> "
        + times.way().main()
        + " "
        + times.way().argument();
  }

  private static void millis(
      JsonGenerator json, String name, StartTimes times, ToDoubleFunction<ColdJvm.Start> of)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (ColdJvm.Start start : times.starts()) {
      BigDecimal exact = BigDecimal.valueOf(of.applyAsDouble(start));
      json.writeNumber(exact.setScale(1, RoundingMode.HALF_UP));
    }
    json.writeEndArray();
  }
}
