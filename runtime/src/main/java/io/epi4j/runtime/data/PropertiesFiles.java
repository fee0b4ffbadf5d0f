package io.epi4j.runtime.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.javaprop.JavaPropsFactory;
import com.fasterxml.jackson.dataformat.javaprop.JavaPropsSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Opens properties files: a class of its own, since what it needs may be absent. A dot in a key is
 * written with two backslashes before it, since a bare one leads from a key to a component.
 */
final class PropertiesFiles {
  private PropertiesFiles() {}

  static JsonParser open(byte[] bytes, DataLimits limits) throws IOException {
    JsonParser parser =
        DataFormat.limited(JavaPropsFactory.builder(), limits)
            .createParser(new String(bytes, StandardCharsets.UTF_8));
    parser.setSchema(JavaPropsSchema.emptySchema().withPathSeparatorEscapeChar('\\'));
    return parser;
  }
}
