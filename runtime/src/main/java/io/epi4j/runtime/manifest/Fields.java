package io.epi4j.runtime.manifest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object, read by name and type. What is absent or of another type is told
 * with its path.
 */
public final class Fields {
  private static final int ALONE = -1;

  // Where the object stands, of which a path is made when something is wrong.
  private final @Nullable Fields parent;
  private final String name;
  private final int index; // in a list, or ALONE

  private final Map<String, @Nullable Object> values;

  private Fields(
      @Nullable Fields parent, String name, int index, Map<String, @Nullable Object> values) {
    this.parent = parent;
    this.name = name;
    this.index = index;
    this.values = values;
  }

  /** Returns the fields of the object that {@code bytes} hold. */
  public static Fields of(byte[] bytes) throws IOException {
    return new Fields(null, "", ALONE, Json.object(bytes));
  }

  /** Returns the path of a field: {@code providers[2].services}. */
  private String path(String field) {
    return parent == null ? field : parent.path(name) + element(index) + "." + field;
  }

  private static String element(int index) {
    return index == ALONE ? "" : "[" + index + "]";
  }

  /** Returns the names of all fields, in the order of the file. */
  public List<String> names() {
    return List.copyOf(values.keySet());
  }

  String string(String name) throws IOException {
    return required(name, optionalString(name));
  }

  /** Returns a text, where there is one. */
  public Optional<String> optionalString(String name) throws IOException {
    return value(name, String.class, "a string");
  }

  /** Returns a truth value, where there is one. */
  public Optional<Boolean> optionalBool(String name) throws IOException {
    return value(name, Boolean.class, "true or false");
  }

  boolean bool(String name) throws IOException {
    return required(name, optionalBool(name));
  }

  int integer(String name) throws IOException {
    return required(name, optionalInteger(name));
  }

  /** Returns a whole number, where there is one. */
  public Optional<Integer> optionalInteger(String name) throws IOException {
    return value(name, Integer.class, "a whole number");
  }

  /** Returns an object, where there is one. */
  Optional<Fields> optionalObject(String name) throws IOException {
    return values.containsKey(name) ? Optional.of(object(name)) : Optional.empty();
  }

  /** Returns an object; an absent one is an error. */
  public Fields object(String name) throws IOException {
    Object object = required(name, Optional.ofNullable(values.get(name)));
    return fields(name, ALONE, object);
  }

  List<Fields> objects(String name) throws IOException {
    List<Fields> objects = new ArrayList<>();
    for (Object element : list(name)) {
      objects.add(fields(name, objects.size(), element));
    }
    return objects;
  }

  /** Returns the objects of a list; none where it is absent, as nobody needs to write it. */
  List<Fields> optionalObjects(String name) throws IOException {
    return values.containsKey(name) ? objects(name) : List.of();
  }

  /** Returns a list of strings; an absent one is an error. */
  public List<String> strings(String name) throws IOException {
    List<String> strings = new ArrayList<>();
    for (Object element : list(name)) {
      if (!(element instanceof String string)) {
        throw new IOException(path(name) + element(strings.size()) + " must be a string");
      }
      strings.add(string);
    }
    return strings;
  }

  private List<?> list(String name) throws IOException {
    return required(name, value(name, List.class, "a list"));
  }

  @SuppressWarnings("unchecked") // Json makes no other maps
  private Fields fields(String name, int index, @Nullable Object value) throws IOException {
    if (!(value instanceof Map<?, ?> map)) {
      throw new IOException(path(name) + element(index) + " must be an object");
    }
    return new Fields(this, name, index, (Map<String, @Nullable Object>) map);
  }

  private <T> Optional<T> value(String name, Class<T> type, String expected) throws IOException {
    Object value = values.get(name);
    if (value != null && !type.isInstance(value)) {
      throw new IOException(path(name) + " must be " + expected);
    }
    return value == null ? Optional.empty() : Optional.of(type.cast(value));
  }

  private <T> T required(String name, Optional<T> value) throws IOException {
    if (value.isEmpty()) {
      throw new IOException(path(name) + " is missing");
    }
    return value.get();
  }
}
