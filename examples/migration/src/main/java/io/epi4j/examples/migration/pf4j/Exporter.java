package io.epi4j.examples.migration.pf4j;

import java.util.List;
import org.pf4j.ExtensionPoint;

// snippet: exporter
/** Writes tables in one format. */
public interface Exporter extends ExtensionPoint {
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
