package io.epi4j.runtime.data;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes records out of what sources have, by Jackson, and says where they are wrong.
 *
 * @param <V> the type of the data
 */
final class DataParser<V> {
  private final Class<V> type;
  private final DataLimits limits;
  private @Nullable ObjectReader strict; // Jackson is loaded with the first data
  private @Nullable ObjectReader fromText;

  DataParser(Class<V> type, DataLimits limits) {
    this.type = type;
    this.limits = limits;
  }

  private ObjectMapper mapper(boolean text) {
    return RecordMapper.of(type.getClassLoader(), text);
  }

  private synchronized ObjectReader reader(DataFormat format) {
    ObjectReader known = format.isAllText() ? fromText : strict;
    if (known != null) {
      return known;
    }
    ObjectReader made = mapper(format.isAllText()).readerFor(type);
    if (format.isAllText()) {
      fromText = made;
    } else {
      strict = made;
    }
    return made;
  }

  /** Returns the data in the bytes of a file of that name. */
  Map<String, V> parse(byte[] bytes, String name) throws DataException {
    DataFormat format = DataFormat.of(name);
    try (JsonParser parser = open(bytes, name, format)) {
      return new Reading(new FileText(name, bytes), parser, reader(format)).all();
    } catch (JsonProcessingException e) {
      throw DataException.invalid(
          ParseFaults.of(e, new FileText(name, bytes), Optional.empty(), JsonLocation.NA),
          ParseFaults.cause(e));
    } catch (IOException e) {
      throw DataException.invalid(name + ": " + e.getMessage(), e);
    }
  }

  private JsonParser open(byte[] bytes, String name, DataFormat format)
      throws IOException, DataException {
    try {
      return format.open(bytes, limits);
    } catch (NoClassDefFoundError e) {
      throw DataException.invalid(name + " needs " + format.artifact() + " on the class path", e);
    }
  }

  /** Returns what a method returned as the map that it should be. */
  Map<String, V> check(@Nullable Object given) throws DataException {
    if (!(given instanceof Map<?, ?> map)) {
      throw DataException.invalid(
          "it returned " + (given == null ? "null" : "no map") + ", not a map");
    }
    Map<String, V> checked = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (!(entry.getKey() instanceof String key)) {
        throw DataException.invalid("its key " + entry.getKey() + " is no text");
      }
      if (!type.isInstance(entry.getValue())) {
        Object value = entry.getValue();
        throw DataException.invalid(
            "\"" + key + "\" is " + (value == null ? "null" : value.getClass()) + ", not " + type);
      }
      checked.put(key, type.cast(entry.getValue()));
      checkCount(checked.size());
    }
    return checked;
  }

  private void checkCount(int keys) throws DataException {
    if (keys > limits.keys()) {
      throw DataException.invalid("it has more than " + limits.keys() + " keys");
    }
  }

  /** Reads one file, key by key, so that each fault has a key and a place. */
  private final class Reading {
    private final FileText file;
    private final JsonParser parser;
    private final ObjectReader reader;
    private final Map<String, V> data = new LinkedHashMap<>();

    Reading(FileText file, JsonParser parser, ObjectReader reader) {
      this.file = file;
      this.parser = parser;
      this.reader = reader;
    }

    Map<String, V> all() throws IOException, DataException {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw wrong(
            "an object is expected, from keys to values",
            Optional.empty(),
            parser.currentTokenLocation());
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        JsonLocation place = parser.currentTokenLocation();
        data.put(key, value(key, place));
        checkCount(data.size());
      }
      if (parser.nextToken() != null) {
        throw wrong(
            "something stands after the end", Optional.empty(), parser.currentTokenLocation());
      }
      return data;
    }

    private V value(String key, JsonLocation place) throws IOException, DataException {
      if (parser.nextToken() == JsonToken.VALUE_NULL) {
        throw wrong(
            "\"" + key + "\" is null, " + type.getSimpleName() + " is expected",
            Optional.of(key),
            place);
      }
      try {
        return type.cast(reader.readValue(parser));
      } catch (JacksonException e) {
        throw DataException.invalid(
            ParseFaults.of(e, file, Optional.of(key), place), ParseFaults.cause(e));
      }
    }

    private DataException wrong(String what, Optional<String> key, JsonLocation place) {
      return DataException.invalid(file.at(place, key) + ": " + what);
    }
  }
}
