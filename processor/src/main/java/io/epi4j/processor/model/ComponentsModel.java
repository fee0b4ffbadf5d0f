package io.epi4j.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import java.util.List;

/**
 * What the event of a channel is made of: a record's components.
 *
 * @param parameters the components
 * @param varargs whether the last one takes any number of arguments
 * @param annotations those of the constructor that a method that calls it has too
 */
public record ComponentsModel(
    List<ParameterModel> parameters, boolean varargs, List<AnnotationSpec> annotations) {
  /** Copies the lists. */
  public ComponentsModel {
    parameters = List.copyOf(parameters);
    annotations = List.copyOf(annotations);
  }

  /** Returns whether there is a component of that name. */
  public boolean has(String name) {
    return parameters.stream().anyMatch(it -> it.name().equals(name));
  }
}
