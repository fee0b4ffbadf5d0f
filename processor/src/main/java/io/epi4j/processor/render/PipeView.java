package io.epi4j.processor.render;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.epi4j.processor.model.FunctionModel;
import java.util.Optional;

/** Threads a value through all providers. */
final class PipeView implements View {
  @Override
  public ViewText text() {
    return ViewText.of(
            "pipe",
            "gives each provider's result to the next",
            "without providers the argument comes back")
        .onlyThoseThat("return what they take");
  }

  @Override
  public boolean has(FunctionModel function) {
    return function.entry().piped().isPresent();
  }

  @Override
  public Optional<String> hint(FunctionModel function) {
    return function.pipes().size() > 1
        ? Optional.of("and pipe, once @Piped says which parameter")
        : Optional.empty();
  }

  @Override
  public TypeName result(FunctionModel function) {
    return function.result().type();
  }

  @Override
  public Optional<TypeName> declaredResult(FunctionModel function) {
    return function.result().substituted()
        ? Optional.of(function.result().declared())
        : Optional.empty();
  }

  @Override
  public CodeBlock arguments(FunctionModel function) {
    return CodeBlock.of(
        "$L, $L", function.entry().piped().orElseThrow(), Handles.withResult(function));
  }

  @Override
  public CodeBlock sentence(FunctionModel function) {
    String piped = function.parameters().get(function.entry().piped().orElseThrow()).name();
    return CodeBlock.of("Returns {@code $L} as $L changed it.", piped, Links.ofEvery(function));
  }
}
