package io.epi4j.runtime.manifest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parses small JSON files into maps, lists, strings, numbers and booleans. Depth and length are
 * limited, and a key that stands twice is refused, so that what is read is what was written.
 */
public final class Json {
  private static final int DEEPEST = 20;

  /** The most bytes that a file may have. */
  public static final int LONGEST = 1 << 22;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxDocumentLength(LONGEST)
                  .build())
          .build();

  private Json() {}

  /**
   * Returns the object that {@code bytes} hold in UTF-8.
   *
   * @throws IOException when they are no JSON, hold no object, or are beyond the limits; the
   *     message tells line and column
   */
  public static Map<String, @Nullable Object> object(byte[] bytes) throws IOException {
    if (bytes.length > LONGEST) {
      throw new IOException("it is larger than " + LONGEST + " bytes");
    }
    try {
      return parse(bytes);
    } catch (JsonProcessingException e) { // its own message has the place in a form of its own
      JsonLocation place = e.getLocation();
      throw new IOException(
          place == null
              ? e.getOriginalMessage()
              : e.getOriginalMessage()
                  + " (line "
                  + place.getLineNr()
                  + ", column "
                  + place.getColumnNr()
                  + ")",
          e);
    }
  }

  private static Map<String, @Nullable Object> parse(byte[] bytes) throws IOException {
    try (JsonParser parser = FACTORY.createParser(bytes)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("a JSON object is expected");
      }
      Map<String, @Nullable Object> object = members(parser);
      if (parser.nextToken() != null) {
        throw new IOException(
            "something stands after the end of the object, in line "
                + parser.currentTokenLocation().getLineNr());
      }
      return object;
    }
  }

  private static Map<String, @Nullable Object> members(JsonParser parser) throws IOException {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      members.put(name, value(parser));
    }
    return members;
  }

  private static @Nullable Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> members(parser);
      case START_ARRAY -> elements(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> throw new IOException("unexpected " + parser.currentToken());
    };
  }

  private static List<@Nullable Object> elements(JsonParser parser) throws IOException {
    List<@Nullable Object> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(parser));
    }
    return elements;
  }
}
