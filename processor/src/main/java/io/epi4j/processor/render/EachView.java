package io.epi4j.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.epi4j.processor.model.FunctionModel;
import java.util.List;

/** Calls every provider. */
final class EachView implements View {
  @Override
  public ViewText text() {
    return ViewText.of(
        "each",
        "calls every provider, in order",
        "the first failure ends the call and is thrown as it is");
  }

  @Override
  public boolean has(FunctionModel function) {
    return true;
  }

  @Override
  public TypeName result(FunctionModel function) {
    return function.isVoid()
        ? TypeName.VOID
        : ParameterizedTypeName.get(ClassName.get(List.class), function.boxedResult());
  }

  @Override
  public CodeBlock arguments(FunctionModel function) {
    return Handles.withResult(function);
  }

  @Override
  public CodeBlock sentence(FunctionModel function) {
    return function.isVoid()
        ? CodeBlock.of("Calls $L.", Links.ofEvery(function))
        : CodeBlock.of("Returns what $L returns.", Links.ofEvery(function));
  }
}
