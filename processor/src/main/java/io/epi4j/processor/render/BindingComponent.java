package io.epi4j.processor.render;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.epi4j.processor.model.FunctionModel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The component of a facade, and of each of its views, that holds the providers. These types are
 * records because the JIT trusts the fields of a record: when the facade stands in a {@code static
 * final} field, it need not even look which {@code Epi} is meant.
 *
 * @param name the name of the component
 */
record BindingComponent(String name) {
  private static final String USUAL = "binding";

  /** Returns the component of a record that has these functions as methods. */
  static BindingComponent of(List<FunctionModel> functions) {
    Set<String> accessors =
        functions.stream()
            .filter(it -> it.parameters().isEmpty())
            .map(FunctionModel::name)
            .collect(Collectors.toSet());
    return Stream.iterate(USUAL, name -> name + "_")
        .filter(name -> !accessors.contains(name))
        .findFirst()
        .map(BindingComponent::new)
        .orElseThrow();
  }

  /** Returns the header of the record. */
  MethodSpec constructor() {
    return MethodSpec.constructorBuilder().addParameter(RuntimeNames.SERVICE_BINDING, name).build();
  }

  /** Returns the Javadoc of the component. */
  CodeBlock doc() {
    return CodeBlock.of("\n\n@param $L the providers in one {@code Epi}", name);
  }
}
