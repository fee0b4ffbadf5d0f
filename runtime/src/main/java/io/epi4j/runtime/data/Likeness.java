package io.epi4j.runtime.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two values are the same, and gives each a text that is the same for the same ones:
 * by what they would be as JSON, where a record holds an array, say, which no {@code equals} looks
 * into.
 *
 * @param <V> the type of the values
 */
final class Likeness<V> {
  private final Class<V> type;
  private final boolean equalsTells;
  private @Nullable ObjectWriter writer; // guarded by this; Jackson is loaded when it is needed

  Likeness(Class<V> type) {
    this.type = type;
    this.equalsTells = equalsTells(type, new HashSet<>());
  }

  boolean areSame(V one, V other) {
    return one.equals(other) || (!equalsTells && text(one).equals(text(other)));
  }

  /** Returns a text that is the same for the same values, on every machine. */
  String text(V value) {
    try {
      return writer().writeValueAsString(value);
    } catch (JsonProcessingException | RuntimeException e) { // it can be read, but not written
      return value.toString();
    }
  }

  private synchronized ObjectWriter writer() {
    ObjectWriter known = writer;
    if (known == null) {
      known = RecordMapper.of(type.getClassLoader(), false).writerFor(type);
      writer = known;
    }
    return known;
  }

  private static boolean equalsTells(Type type, Set<Type> seen) {
    if (!seen.add(type)) {
      return true; // it is being looked at, or was
    }
    if (type instanceof ParameterizedType generic) {
      return equalsTells(generic.getRawType(), seen)
          && Stream.of(generic.getActualTypeArguments()).allMatch(each -> equalsTells(each, seen));
    }
    if (type instanceof WildcardType wildcard) {
      return Stream.of(wildcard.getUpperBounds()).allMatch(each -> equalsTells(each, seen));
    }
    if (type instanceof GenericArrayType || !(type instanceof Class<?> plain) || plain.isArray()) {
      return false;
    }
    RecordComponent[] components = plain.getRecordComponents();
    if (components != null) {
      return Stream.of(components).allMatch(each -> equalsTells(each.getGenericType(), seen));
    }
    return plain.isPrimitive() || plain.isInterface() || plain.isEnum() || hasEquals(plain);
  }

  private static boolean hasEquals(Class<?> type) {
    try {
      return type.getMethod("equals", Object.class).getDeclaringClass() != Object.class;
    } catch (NoSuchMethodException e) {
      throw new AssertionError("every class has equals", e);
    }
  }
}
