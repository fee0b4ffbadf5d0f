package io.epi4j.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.epi4j.processor.model.FunctionModel;
import io.epi4j.processor.model.ServiceModel;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Starts every provider in a task of its own. */
final class ConcurrentView implements View {
  @Override
  public ViewText text() {
    return ViewText.of(
        "concurrent",
        "starts every provider in a task of its own",
        "each future holds a result or a failure, and cancelling it interrupts the task");
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
    ClassName future = ClassName.get(CompletableFuture.class);
    return ParameterizedTypeName.get(
        ClassName.get(List.class), ParameterizedTypeName.get(future, function.boxedResult()));
  }

  @Override
  public Callee callee() {
    return Callee.CONCURRENT;
  }

  @Override
  public CodeBlock arguments(FunctionModel function) {
    return Handles.withResult(function);
  }

  @Override
  public CodeBlock sentence(FunctionModel function) {
    return CodeBlock.of("Starts $L.", Links.ofEvery(function));
  }
}
