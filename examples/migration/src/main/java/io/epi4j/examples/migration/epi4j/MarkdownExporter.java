package io.epi4j.examples.migration.epi4j;

import static java.util.stream.Collectors.joining;

import io.epi4j.Decision;
import io.epi4j.EpiProvider;
import java.util.List;

/** Writes the rows of a Markdown table. */
@EpiProvider(order = 2)
final class MarkdownExporter implements Exporter {
  @Override
  public Decision<String> export(String format, List<List<String>> rows) {
    return format.equals("md")
        ? Decision.of(
            rows.stream().map(row -> "| " + String.join(" | ", row) + " |").collect(joining("\n")))
        : Decision.none();
  }
}
