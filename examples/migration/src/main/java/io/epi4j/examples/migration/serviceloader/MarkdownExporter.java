package io.epi4j.examples.migration.serviceloader;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Writes the rows of a Markdown table. */
public final class MarkdownExporter implements Exporter {
  @Override
  public boolean supports(String format) {
    return format.equals("md");
  }

  @Override
  public String export(List<List<String>> rows) {
    return rows.stream().map(row -> "| " + String.join(" | ", row) + " |").collect(joining("\n"));
  }
}
