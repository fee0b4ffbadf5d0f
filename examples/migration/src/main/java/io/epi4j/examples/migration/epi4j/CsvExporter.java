package io.epi4j.examples.migration.epi4j;

import static java.util.stream.Collectors.joining;

import io.epi4j.Decision;
import io.epi4j.EpiProvider;
import java.util.List;

// snippet: csv
/** Writes comma-separated values, with line breaks taken out of the cells. */
@EpiProvider(order = 1)
final class CsvExporter implements Exporter {
  @Override
  public Decision<String> export(String format, List<List<String>> rows) {
    return format.equals("csv")
        ? Decision.of(rows.stream().map(row -> String.join(",", row)).collect(joining("\n")))
        : Decision.none();
  }

  @Override
  public String cell(String text) {
    return text.replaceAll("\\R", " ");
  }
}
// end snippet
