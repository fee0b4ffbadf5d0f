package io.epi4j.examples.migration.pf4j;

import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import org.pf4j.DefaultPluginManager;
import org.pf4j.PluginManager;

/** Asks the exporters. */
public final class Exports implements AutoCloseable {
  // snippet: exports
  private final PluginManager plugins;
  private final List<Exporter> exporters;

  /** Loads and starts the plugins in a directory, and those on the class path. */
  public Exports(Path directory) {
    plugins = new DefaultPluginManager(directory);
    plugins.loadPlugins();
    plugins.startPlugins();
    exporters = plugins.getExtensions(Exporter.class);
  }

  @Override
  public void close() {
    plugins.stopPlugins();
    plugins.unloadPlugins();
  }

  // end snippet

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
}
