package io.epi4j.runtime.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;

/** Opens YAML files: a class of its own, since what it needs may be absent. */
final class YamlFiles {
  private YamlFiles() {}

  static JsonParser open(byte[] bytes, DataLimits limits) throws IOException {
    return DataFormat.limited(YAMLFactory.builder(), limits).createParser(bytes);
  }
}
