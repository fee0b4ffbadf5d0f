package io.epi4j.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.epi4j.Decision;
import io.epi4j.processor.model.FunctionModel;
import java.util.Optional;

/** Asks the providers until one decides. */
final class DecideView implements View {
  private static final ClassName DECISION = ClassName.get(Decision.class);

  @Override
  public String name() {
    return "decide";
  }

  @Override
  public String purpose() {
    return "asks the providers in order until one decides";
  }

  @Override
  public String border() {
    return "if none does, there is no decision";
  }

  @Override
  public Optional<String> condition() {
    return Optional.of("return a Decision");
  }

  @Override
  public boolean has(FunctionModel function) {
    return function.result().declared().equals(DECISION);
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
    return CodeBlock.of("Returns the first decision of $L.", Links.to(function));
  }
}
