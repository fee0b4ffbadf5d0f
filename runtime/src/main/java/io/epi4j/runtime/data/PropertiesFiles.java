package io.epi4j.runtime.data;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.javaprop.JavaPropsFactory;
import com.fasterxml.jackson.dataformat.javaprop.JavaPropsSchema;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

/**
 * Opens properties files: a class of its own, since what it needs may be absent. A dot in a key is
 * written with two backslashes before it, since a bare one leads from a key to a component.
 */
final class PropertiesFiles {
  private PropertiesFiles() {}

  static JsonParser open(byte[] bytes, DataLimits limits) throws IOException {
    Once properties = new Once();
    try {
      properties.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
    } catch (IllegalArgumentException e) {
      throw new JsonParseException(null, String.valueOf(e.getMessage()), e);
    }
    JavaPropsFactory factory =
        (JavaPropsFactory) DataFormat.limited(JavaPropsFactory.builder(), limits);
    JsonParser parser = factory.createParser((Map<?, ?>) properties);
    parser.setSchema(JavaPropsSchema.emptySchema().withPathSeparatorEscapeChar('\\'));
    return parser;
  }

  /** Refuses a key that stands twice. */
  private static final class Once extends Properties {
    private static final long serialVersionUID = 1L;

    @Override
    public synchronized Object put(Object key, Object value) {
      if (containsKey(key)) {
        throw new IllegalArgumentException("Duplicate key " + key);
      }
      return super.put(key, value);
    }
  }
}
