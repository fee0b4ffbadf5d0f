package io.epi4j.runtime.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import java.io.IOException;

/** Opens TOML files: a class of its own, since what it needs may be absent. */
final class TomlFiles {
  private TomlFiles() {}

  static JsonParser open(byte[] bytes, DataLimits limits) throws IOException {
    return DataFormat.limited(TomlFactory.builder(), limits).createParser(bytes);
  }
}
