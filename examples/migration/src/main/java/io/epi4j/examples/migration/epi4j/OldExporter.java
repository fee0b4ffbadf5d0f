package io.epi4j.examples.migration.epi4j;

import io.epi4j.Decision;
import java.util.List;

// snippet: adapter
/** Speaks for an exporter that has not moved yet. */
record OldExporter(io.epi4j.examples.migration.serviceloader.Exporter old) implements Exporter {
  @Override
  public Decision<String> export(String format, List<List<String>> rows) {
    return old.supports(format) ? Decision.of(old.export(rows)) : Decision.none();
  }

  @Override
  public String cell(String text) {
    return old.cell(text);
  }
}
// end snippet
