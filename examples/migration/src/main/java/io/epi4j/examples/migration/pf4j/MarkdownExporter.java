package io.epi4j.examples.migration.pf4j;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.pf4j.Extension;

/** Writes the rows of a Markdown table. */
@Extension(ordinal = 2)
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
