package io.epi4j.runtime.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import org.yaml.snakeyaml.LoaderOptions;

/** Opens YAML files: a class of its own, since what it needs may be absent. */
final class YamlFiles {
  private YamlFiles() {}

  static JsonParser open(byte[] bytes, DataLimits limits) throws IOException {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(limits.bytes());
    options.setNestingDepthLimit(limits.depth());
    return DataFormat.limited(YAMLFactory.builder().loaderOptions(options), limits)
        .createParser(bytes);
  }
}
