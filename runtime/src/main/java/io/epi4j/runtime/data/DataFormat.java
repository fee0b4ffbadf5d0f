package io.epi4j.runtime.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.TSFBuilder;
import com.fasterxml.jackson.dataformat.javaprop.JavaPropsFactory;
import com.fasterxml.jackson.dataformat.javaprop.JavaPropsSchema;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.epi4j.runtime.data.DataException.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The formats of files, and the parser of each: Jackson's, from a module that may be absent. */
enum DataFormat {
  JSON {
    @Override
    JsonParser open(byte[] bytes, DataLimits limits) throws IOException {
      return limited(JsonFactory.builder(), limits).createParser(bytes);
    }
  },
  YAML {
    @Override
    JsonParser open(byte[] bytes, DataLimits limits) throws IOException {
      return limited(YAMLFactory.builder(), limits).createParser(bytes);
    }
  },
  TOML {
    @Override
    JsonParser open(byte[] bytes, DataLimits limits) throws IOException {
      return limited(TomlFactory.builder(), limits).createParser(bytes);
    }
  },
  /** A dot in a key is written {@code \\.}, since a bare one leads from a key to a component. */
  PROPERTIES {
    @Override
    JsonParser open(byte[] bytes, DataLimits limits) throws IOException {
      JsonParser parser =
          limited(JavaPropsFactory.builder(), limits)
              .createParser(new String(bytes, StandardCharsets.UTF_8));
      parser.setSchema(JavaPropsSchema.emptySchema().withPathSeparatorEscapeChar('\\'));
      return parser;
    }
  };

  /** Returns a parser of such a file, which refuses keys that stand twice. */
  abstract JsonParser open(byte[] bytes, DataLimits limits) throws IOException;

  /** Returns whether all that it can say is text, which has to do for numbers as well. */
  boolean isAllText() {
    return this == PROPERTIES;
  }

  /** Returns the format that the ending of a file's name tells. */
  static DataFormat of(String name) throws DataException {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "json" -> JSON;
      case "yaml", "yml" -> YAML;
      case "toml" -> TOML;
      case "properties" -> PROPERTIES;
      default ->
          throw new DataException(
              Fault.INVALID,
              name + " ends neither in .json nor in .yaml, .yml, .toml or .properties");
    };
  }

  /** Returns the file that has to be beside the application to read this format. */
  String artifact() {
    return "com.fasterxml.jackson.dataformat:jackson-dataformat-" + name().toLowerCase(Locale.ROOT);
  }

  private static JsonFactory limited(TSFBuilder<?, ?> builder, DataLimits limits) {
    return builder
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .streamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(limits.depth()).build())
        .build();
  }
}
