package io.epi4j.examples.migration.serviceloader;

import java.util.List;

// snippet: exporter
/** Writes tables in one format. */
public interface Exporter {
  /** Returns whether this one writes the format. */
  boolean supports(String format);

  /** Returns the table as text. */
  String export(List<List<String>> rows);

  /** Returns what is written for a cell. */
  default String cell(String text) {
    return text;
  }
}
// end snippet
