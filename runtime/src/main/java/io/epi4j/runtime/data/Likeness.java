package io.epi4j.runtime.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two values are the same, and gives each a text that is the same for the same ones:
 * by what they would be as JSON, unless they are records of nothing but values of the JDK, whose
 * {@code equals} can be relied on, and is faster.
 *
 * @param <V> the type of the values
 */
final class Likeness<V> {
  private static final Set<Class<?>> COLLECTIONS =
      Set.of(Collection.class, List.class, Set.class, Map.class);

  private final Class<V> type;
  private final boolean equalsTells;
  private @Nullable ObjectWriter writer; // guarded by this; Jackson is loaded when it is needed

  Likeness(Class<V> type) {
    this.type = type;
    this.equalsTells = equalsTells(type, new HashSet<>());
  }

  boolean areSame(V one, V other) {
    return one == other || (equalsTells ? one.equals(other) : text(one).equals(text(other)));
  }

  /** Returns a text that is the same for the same values, on every machine. */
  String text(V value) {
    try {
      return writer().writeValueAsString(value);
    } catch (JsonProcessingException | RuntimeException e) {
      return "@" + System.identityHashCode(value); // it can be read, but not written
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
    if (!(type instanceof Class<?> plain) || plain.isArray()) {
      return false;
    }
    RecordComponent[] components = plain.getRecordComponents();
    if (components != null) {
      return !hasOwnEquals(plain)
          && Stream.of(components).allMatch(each -> equalsTells(each.getGenericType(), seen));
    }
    return plain.isPrimitive()
        || plain.isEnum()
        || COLLECTIONS.contains(plain)
        || (plain.getClassLoader() == null && Modifier.isFinal(plain.getModifiers()));
  }

  /** The one that the compiler makes is final. */
  private static boolean hasOwnEquals(Class<?> record) {
    try {
      return !Modifier.isFinal(record.getMethod("equals", Object.class).getModifiers());
    } catch (NoSuchMethodException e) {
      throw new AssertionError("every class has equals", e);
    }
  }
}
