package io.epi4j.processor.render;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import io.epi4j.processor.model.FunctionModel;
import io.epi4j.processor.model.ParameterModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes one function in one view: a call of what the view keeps of it. */
final class FunctionRenderer {
  private final View view;
  private final FunctionModel function;
  private final String constant;
  private final String binding;

  FunctionRenderer(View view, FunctionModel function, String constant, BindingComponent binding) {
    this.view = view;
    this.function = function;
    this.constant = constant;
    boolean hidden =
        function.parameters().stream().anyMatch(it -> it.name().equals(binding.name()));
    this.binding = hidden ? "this." + binding.name() : binding.name();
  }

  MethodSpec render(Modifier... modifiers) {
    return MethodSpec.methodBuilder(function.name())
        .addJavadoc(view.sentence(function))
        .addAnnotations(function.annotations())
        .addModifiers(modifiers)
        .addTypeVariables(function.typeVariables())
        .returns(view.result(function))
        .addParameters(function.parameters().stream().map(FunctionRenderer::parameter).toList())
        .varargs(function.varargs())
        .addExceptions(function.thrown())
        .addCode(
            view.callee().equals(Callee.SITE)
                ? new HandleCall(view, function, constant).code(binding)
                : call())
        .build();
  }

  private static ParameterSpec parameter(ParameterModel parameter) {
    return ParameterSpec.builder(parameter.signature().type(), parameter.name()).build();
  }

  private CodeBlock call() {
    CodeBlock.Builder arguments = CodeBlock.builder().add("$L", binding);
    function.parameters().forEach(parameter -> arguments.add(", $L", argument(parameter)));
    return CodeBlock.builder()
        .addStatement("return $L.$L($L)", constant, view.callee().method(), arguments.build())
        .build();
  }

  /** An array alone would be taken for all arguments. */
  private CodeBlock argument(ParameterModel parameter) {
    boolean taken =
        function.parameters().equals(List.of(parameter))
            && parameter.signature().type() instanceof ArrayTypeName array
            && !array.componentType().isPrimitive();
    return CodeBlock.of(taken ? "(Object) $L" : "$L", parameter.name());
  }
}
