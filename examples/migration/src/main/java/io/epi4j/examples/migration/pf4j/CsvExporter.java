package io.epi4j.examples.migration.pf4j;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.pf4j.Extension;

// snippet: csv
/** Writes comma-separated values, with line breaks taken out of the cells. */
@Extension(ordinal = 1)
public final class CsvExporter implements Exporter {
  @Override
  public boolean supports(String format) {
    return format.equals("csv");
  }

  @Override
  public String export(List<List<String>> rows) {
    return rows.stream().map(row -> String.join(",", row)).collect(joining("\n"));
  }

  @Override
  public String cell(String text) {
    return text.replaceAll("\\R", " ");
  }
}
// end snippet
