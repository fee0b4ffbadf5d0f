package io.epi4j.processor.render;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.epi4j.processor.model.FunctionModel;
import java.util.Optional;

/** Asks the providers until one says false. */
final class AllView implements View {
  @Override
  public String name() {
    return "all";
  }

  @Override
  public String purpose() {
    return "asks the providers in order until one says false";
  }

  @Override
  public String border() {
    return "if none does, the answer is true";
  }

  @Override
  public Optional<String> condition() {
    return Optional.of("return a boolean");
  }

  @Override
  public boolean has(FunctionModel function) {
    return function.result().declared().equals(TypeName.BOOLEAN);
  }

  @Override
  public TypeName result(FunctionModel function) {
    return function.result().type();
  }

  @Override
  public CodeBlock handle(FunctionModel function) {
    return Handles.withoutResult(function);
  }

  @Override
  public CodeBlock sentence(FunctionModel function) {
    return CodeBlock.of("Returns whether $L returns true.", Links.ofEvery(function));
  }
}
