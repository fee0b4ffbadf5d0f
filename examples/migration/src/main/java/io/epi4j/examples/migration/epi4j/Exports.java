package io.epi4j.examples.migration.epi4j;

import io.epi4j.runtime.Epi;
import java.util.List;
import java.util.NoSuchElementException;

/** Asks the exporters. */
public final class Exports {
  // snippet: exports
  private final ExporterFacade exporters;

  /** Asks those of one {@code Epi}. */
  public Exports(Epi epi) {
    exporters = ExporterFacade.of(epi);
  }

  /** Returns a table in a format. */
  public String export(String format, List<List<String>> rows) {
    ExporterFacade.Pipe pipe = exporters.pipe();
    List<List<String>> cells =
        rows.stream().map(row -> row.stream().map(pipe::cell).toList()).toList();
    return exporters
        .decide()
        .export(format, cells)
        .orElseThrow(() -> new NoSuchElementException("nobody writes " + format));
  }
  // end snippet
}
