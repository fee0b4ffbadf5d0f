package io.epi4j.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.epi4j.Decision;
import io.epi4j.processor.model.FunctionModel;

/** Asks the providers until one decides. */
final class DecideView implements View {
  private static final ClassName DECISION = ClassName.get(Decision.class);

  @Override
  public ViewText text() {
    return ViewText.of(
            "decide",
            "asks the providers in order until one decides",
            "if none does, there is no decision")
        .onlyThoseThat("return a Decision");
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
  public CodeBlock arguments(FunctionModel function) {
    return Handles.withoutResult(function);
  }

  @Override
  public CodeBlock sentence(FunctionModel function) {
    return CodeBlock.of("Returns the first decision of $L.", Links.to(function));
  }
}
