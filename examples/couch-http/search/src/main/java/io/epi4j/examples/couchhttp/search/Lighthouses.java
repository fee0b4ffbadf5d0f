package io.epi4j.examples.couchhttp.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the documents that lie beside this class, one a line: id, title and text between tabs. */
final class Lighthouses {
  private static final String RESOURCE = "lighthouses.tsv";

  private Lighthouses() {}

  static List<Document> load() {
    try (InputStream in = Lighthouses.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(in, RESOURCE), StandardCharsets.UTF_8))) {
      return lines.lines().map(Lighthouses::document).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  private static Document document(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 3) {
      throw new IllegalStateException(
          RESOURCE + " needs id, title and text between tabs in: " + line);
    }
    return new Document(columns[0], columns[1], columns[2]);
  }
}
