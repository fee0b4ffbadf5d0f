package io.epi4j.processor.render;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.epi4j.processor.model.FunctionModel;
import io.epi4j.processor.model.ServiceModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether there is a provider. Its methods have no parameters, so overloads are one method
 * here, and a function of a name that {@code Object} has without parameters is left out.
 */
final class ConfiguredView implements View {
  private static final Set<String> OBJECTS =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  @Override
  public ViewText text() {
    return ViewText.of(
        "configured",
        "tells which functions have a provider",
        "none is called, and overloads count as one");
  }

  @Override
  public boolean has(FunctionModel function) {
    return !OBJECTS.contains(function.name());
  }

  @Override
  public Optional<String> hint(FunctionModel function) {
    return has(function)
        ? Optional.empty()
        : Optional.of("not configured, since Object has a method " + function.name() + "()");
  }

  @Override
  public List<FunctionModel> functions(ServiceModel service) {
    Set<String> names = new HashSet<>();
    List<FunctionModel> functions = new ArrayList<>();
    for (FunctionModel function : service.functions()) {
      if (has(function) && names.add(function.name())) {
        functions.add(function.withoutParameters());
      }
    }
    return functions;
  }

  @Override
  public TypeName result(FunctionModel function) {
    return TypeName.BOOLEAN;
  }

  @Override
  public Callee callee() {
    return Callee.CONFIGURED;
  }

  @Override
  public CodeBlock arguments(FunctionModel function) {
    return CodeBlock.of("$S", function.name());
  }

  @Override
  public CodeBlock sentence(FunctionModel function) {
    return CodeBlock.of(
        "Returns whether there is a provider of {@link $T#$L}.",
        function.declaredIn(),
        function.name());
  }
}
