package io.epi4j.processor.render;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javapoet.ClassName;
import io.epi4j.runtime.channel.Channel;
import io.epi4j.runtime.channel.KeyedChannel;
import io.epi4j.runtime.dispatch.ServiceType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What generated code names is really in the runtime. */
class RuntimeNamesTest {
  static Stream<ClassName> names() throws IllegalAccessException {
    Stream.Builder<ClassName> names = Stream.builder();
    for (Field field : RuntimeNames.class.getDeclaredFields()) {
      if (field.getType() == ClassName.class) {
        names.add((ClassName) field.get(null));
      }
    }
    return names.build();
  }

  @ParameterizedTest
  @MethodSource("names")
  void isAPublicTypeOfTheRuntime(ClassName name) {
    Class<?> type = assertDoesNotThrow(() -> Class.forName(name.reflectionName()));
    assertEquals(Modifier.PUBLIC, type.getModifiers() & Modifier.PUBLIC);
  }

  /** A generated class would inherit them, and mean them where it names the user's types. */
  @Test
  void channelsHaveNoTypesInside() {
    assertEquals(List.of(), List.of(Channel.class.getClasses()));
    assertEquals(List.of(), List.of(KeyedChannel.class.getClasses()));
  }

  @Test
  void everyViewHasItsHandle() {
    for (View view : Views.ALL) {
      assertEquals(
          1,
          Arrays.stream(ServiceType.class.getMethods())
              .filter(method -> method.getName().equals(view.name()))
              .map(Method::getReturnType)
              .filter(type -> type.getName().equals(view.callee().type().reflectionName()))
              .count(),
          view.name());
    }
  }
}
