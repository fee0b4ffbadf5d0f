package io.epi4j.runtime.data;

import com.fasterxml.jackson.core.JsonLocation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A file, to say where in it something is. */
final class FileText {
  private final String name;
  private final byte[] bytes;

  FileText(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** Returns the name and the place; the parsers of some formats know none, then the key's line. */
  String at(JsonLocation place, Optional<String> key) {
    if (place.getLineNr() > 0) {
      return name + ", line " + place.getLineNr() + ", column " + place.getColumnNr();
    }
    return key.map(this::line)
        .filter(line -> line > 0)
        .map(line -> name + ", line " + line)
        .orElse(name);
  }

  private int line(String key) {
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).replace("\\", "").contains(key)) { // a properties file has some before dots
        return i + 1;
      }
    }
    return 0;
  }
}
