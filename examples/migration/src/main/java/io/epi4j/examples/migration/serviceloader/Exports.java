package io.epi4j.examples.migration.serviceloader;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.ServiceLoader;

/** Asks the exporters. */
public final class Exports {
  // snippet: exports
  private final List<Exporter> exporters =
      ServiceLoader.load(Exporter.class).stream().map(ServiceLoader.Provider::get).toList();

  /** Returns a table in a format. */
  public String export(String format, List<List<String>> rows) {
    List<List<String>> cells =
        rows.stream().map(row -> row.stream().map(this::cell).toList()).toList();
    for (Exporter exporter : exporters) {
      if (exporter.supports(format)) {
        return exporter.export(cells);
      }
    }
    throw new NoSuchElementException("nobody writes " + format);
  }

  private String cell(String text) {
    String cell = text;
    for (Exporter exporter : exporters) {
      cell = exporter.cell(cell);
    }
    return cell;
  }
  // end snippet
}
