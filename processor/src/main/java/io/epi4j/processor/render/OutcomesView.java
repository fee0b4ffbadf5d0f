package io.epi4j.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.epi4j.Outcome;
import io.epi4j.processor.model.FunctionModel;
import io.epi4j.processor.model.ServiceModel;
import java.util.List;

/** Calls every provider, and gives failures as values. */
final class OutcomesView implements View {
  @Override
  public ViewText text() {
    return ViewText.of(
        "outcomes",
        "calls every provider, in order, and gives failures as values",
        "each provider has its slot, with its result or its failure");
  }

  @Override
  public boolean has(FunctionModel function) {
    return true;
  }

  @Override
  public List<FunctionModel> functions(ServiceModel service) {
    return service.functions().stream().map(FunctionModel::throwingNothing).toList();
  }

  @Override
  public TypeName result(FunctionModel function) {
    ClassName outcome = ClassName.get(Outcome.class);
    return ParameterizedTypeName.get(
        ClassName.get(List.class), ParameterizedTypeName.get(outcome, function.boxedResult()));
  }

  @Override
  public CodeBlock arguments(FunctionModel function) {
    return Handles.withResult(function);
  }

  @Override
  public CodeBlock sentence(FunctionModel function) {
    return CodeBlock.of("Returns what became of $L.", Links.ofEvery(function));
  }
}
