package io.epi4j.examples.migration.epi4j;

import io.epi4j.Decision;
import io.epi4j.EpiService;
import java.util.List;

// snippet: exporter
/** Writes tables, and has a say in what stands in them. */
@EpiService("exporters")
public interface Exporter {
  /** Returns the table as text, or leaves the format to others. */
  default Decision<String> export(String format, List<List<String>> rows) {
    return Decision.none();
  }

  /** Returns what is written for a cell. */
  default String cell(String text) {
    return text;
  }
}
// end snippet
