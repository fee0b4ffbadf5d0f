package io.epi4j.runtime.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.TSFBuilder;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/** The formats of files, and the parser of each: Jackson's, from a module that may be absent. */
enum DataFormat {
  /** What needs nothing more. */
  JSON,
  /** From {@code jackson-dataformat-yaml}. */
  YAML,
  /** From {@code jackson-dataformat-toml}. */
  TOML,
  /** From {@code jackson-dataformat-properties}. */
  PROPERTIES;

  /** Returns the format that the ending of a file's name tells. */
  static DataFormat of(String name) throws DataException {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "json" -> JSON;
      case "yaml", "yml" -> YAML;
      case "toml" -> TOML;
      case "properties" -> PROPERTIES;
      default ->
          throw DataException.invalid(
              name + " ends neither in .json nor in .yaml, .yml, .toml or .properties");
    };
  }

  /**
   * Returns a parser of such a file, which refuses keys that stand twice.
   *
   * @throws NoClassDefFoundError when its module is absent
   */
  JsonParser open(byte[] bytes, DataLimits limits) throws IOException {
    return switch (this) {
      case JSON -> limited(JsonFactory.builder(), limits).createParser(bytes);
      case YAML -> YamlFiles.open(bytes, limits);
      case TOML -> TomlFiles.open(bytes, limits);
      case PROPERTIES -> PropertiesFiles.open(bytes, limits);
    };
  }

  /** Returns whether all that it can say is text, which has to do for numbers as well. */
  boolean isAllText() {
    return this == PROPERTIES;
  }

  /**
   * Returns how long a file of that name has to stay as it is, to be taken for complete. Of JSON
   * the end shows; any other file may be right when half of it is written.
   */
  static Duration stillness(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".json")
        ? Duration.ofMillis(20)
        : Duration.ofMillis(50);
  }

  /** Returns the artifact that has to be beside the application to read this format. */
  String artifact() {
    return "com.fasterxml.jackson.dataformat:jackson-dataformat-" + name().toLowerCase(Locale.ROOT);
  }

  /** Of 10,000 keys, having the JVM intern each would take as long as all the rest of reading. */
  static JsonFactory limited(TSFBuilder<?, ?> builder, DataLimits limits) {
    return builder
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .streamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(limits.depth()).build())
        .build();
  }
}
