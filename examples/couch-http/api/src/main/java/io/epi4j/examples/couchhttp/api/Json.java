package io.epi4j.examples.couchhttp.api;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes JSON: maps in their own order, lists, strings, integers and truth values. */
public final class Json {
  private final StringBuilder out = new StringBuilder();

  private Json() {}

  /**
   * Returns the JSON text of a value.
   *
   * @param value a {@code Map}, {@code List}, {@code String}, {@code Integer}, {@code Long} or
   *     {@code Boolean}, or a map or list of such; keys of maps are written as strings
   * @throws IllegalArgumentException for any other value
   */
  public static String write(Object value) {
    Json json = new Json();
    json.value(value);
    return json.out.toString();
  }

  private void value(Object value) {
    if (value instanceof Map<?, ?> map) {
      object(map);
    } else if (value instanceof List<?> list) {
      array(list);
    } else if (value instanceof String text) {
      string(text);
    } else if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
      out.append(value);
    } else {
      throw new IllegalArgumentException("no JSON is defined here for " + value.getClass());
    }
  }

  private void object(Map<?, ?> map) {
    out.append('{');
    for (Iterator<? extends Map.Entry<?, ?>> i = map.entrySet().iterator(); i.hasNext(); ) {
      Map.Entry<?, ?> entry = i.next();
      string(entry.getKey().toString());
      out.append(':');
      value(entry.getValue());
      separate(i);
    }
    out.append('}');
  }

  private void array(List<?> list) {
    out.append('[');
    for (Iterator<?> i = list.iterator(); i.hasNext(); ) {
      value(i.next());
      separate(i);
    }
    out.append(']');
  }

  private void separate(Iterator<?> rest) {
    if (rest.hasNext()) {
      out.append(',');
    }
  }

  private void string(String text) {
    out.append('"');
    text.chars().forEach(this::character);
    out.append('"');
  }

  private void character(int c) {
    if (c == '"' || c == '\\') {
      out.append('\\').append((char) c);
    } else if (c < ' ' || Character.isSurrogate((char) c)) {
      // Surrogates are escaped because a lone one, which a path may hold, has no UTF-8 form.
      out.append(String.format("\\u%04x", c));
    } else {
      out.append((char) c);
    }
  }
}
