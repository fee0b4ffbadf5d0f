package io.epi4j.processor.read;

import io.epi4j.processor.problem.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;

/** Chooses types for the type parameters of a type, for messages that show a form that works. */
final class ExampleArguments {
  private ExampleArguments() {}

  /** Returns a type for each type variable, in order: {@code T} is {@code String}. */
  static Map<String, String> of(TypeElement generic) {
    Set<String> variables =
        generic.getTypeParameters().stream().map(Object::toString).collect(Collectors.toSet());
    Map<String, String> examples = new LinkedHashMap<>();
    for (TypeParameterElement parameter : generic.getTypeParameters()) {
      examples.put(parameter.toString(), example(parameter.getBounds(), variables));
    }
    return examples;
  }

  private static String example(List<? extends TypeMirror> bounds, Set<String> variables) {
    String bound = bounds.isEmpty() ? "Object" : Words.type(bounds.get(0));
    boolean open = Stream.of(bound.split("\\W+")).anyMatch(variables::contains);
    return bound.equals("Object") || open ? "String" : bound;
  }
}
