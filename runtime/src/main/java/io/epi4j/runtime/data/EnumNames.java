package io.epi4j.runtime.data;

import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lists the names by which the constants of an enum stand in data, in the order in which they are
 * declared: Jackson lists them in the order of their hashes.
 */
final class EnumNames {
  private static final String JACKSON = "com.fasterxml.jackson.";

  private EnumNames() {}

  /** Returns them; none of what is no enum, or of one that may have told Jackson other names. */
  static List<String> of(@Nullable Class<?> type) {
    return type == null || !type.isEnum() || isTold(type)
        ? List.of()
        : Stream.of(type.getEnumConstants()).map(each -> ((Enum<?>) each).name()).toList();
  }

  private static boolean isTold(Class<?> type) {
    return Stream.of(
            Stream.of(type), Arrays.stream(type.getFields()), Arrays.stream(type.getMethods()))
        .flatMap(places -> places)
        .map(AnnotatedElement.class::cast)
        .flatMap(place -> Stream.of(place.getAnnotations()))
        .anyMatch(annotation -> annotation.annotationType().getName().startsWith(JACKSON));
  }
}
