package io.epi4j.examples.migration.old;

import io.epi4j.Decision;
import io.epi4j.examples.migration.epi4j.Exporter;
import java.util.List;

/** Knows nothing of Epi4J but the interface. */
public final class TextExporter implements Exporter {
  @Override
  public Decision<String> export(String format, List<List<String>> rows) {
    return format.equals("txt") ? Decision.of(rows.toString()) : Decision.none();
  }
}
