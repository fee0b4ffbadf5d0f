package io.epi4j.processor.render;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.epi4j.processor.model.FunctionModel;
import io.epi4j.processor.model.ParameterModel;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes one function in one view: a call of its handle. */
final class FunctionRenderer {
  private final View view;
  private final FunctionModel function;
  private final String constant;
  private final BindingComponent binding;
  private final Set<String> parameters;

  FunctionRenderer(View view, FunctionModel function, String constant, BindingComponent binding) {
    this.view = view;
    this.function = function;
    this.constant = constant;
    this.binding = binding;
    this.parameters =
        function.parameters().stream().map(ParameterModel::name).collect(Collectors.toSet());
  }

  MethodSpec render(Modifier... modifiers) {
    String failure = failureName();
    return MethodSpec.methodBuilder(function.name())
        .addJavadoc(view.sentence(function))
        .addAnnotations(function.annotations())
        .addModifiers(modifiers)
        .addTypeVariables(function.typeVariables())
        .returns(view.result(function))
        .addParameters(function.parameters().stream().map(FunctionRenderer::parameter).toList())
        .varargs(function.varargs())
        .addExceptions(function.thrown())
        .beginControlFlow("try")
        .addCode(call())
        .nextControlFlow("catch ($T $L)", Throwable.class, failure)
        .addStatement("throw $T.asIs($L)", RuntimeNames.RETHROW, failure)
        .endControlFlow()
        .build();
  }

  private static ParameterSpec parameter(ParameterModel parameter) {
    return ParameterSpec.builder(parameter.signature().type(), parameter.name()).build();
  }

  private CodeBlock call() {
    CodeBlock.Builder code = CodeBlock.builder();
    TypeName result = view.result(function).withoutAnnotations();
    Optional<TypeName> declared = view.declaredResult(function);
    if (declared.isPresent() || function.parameters().stream().anyMatch(this::isCast)) {
      code.add(
          "// $T declares it with type variables, and a handle has their erasure\n",
          function.declaredIn());
    }
    code.add("$[");
    if (!result.equals(TypeName.VOID)) {
      code.add("return ($T) ", result);
    }
    declared.ifPresent(type -> code.add("($T) ", type));
    return code.add("$L.invokeExact($L);\n$]", constant, arguments()).build();
  }

  private CodeBlock arguments() {
    String field = parameters.contains(binding.name()) ? "this." + binding.name() : binding.name();
    return Stream.concat(
            Stream.of(CodeBlock.of("$L", field)),
            function.parameters().stream().map(this::argument))
        .collect(CodeBlock.joining(", "));
  }

  private CodeBlock argument(ParameterModel parameter) {
    return isCast(parameter)
        ? CodeBlock.of("($T) $L", parameter.signature().declared(), parameter.name())
        : CodeBlock.of("$L", parameter.name());
  }

  private boolean isCast(ParameterModel parameter) {
    return parameter.signature().substituted();
  }

  private String failureName() {
    return Stream.concat(Stream.of("e", "thrown"), Stream.iterate("thrown_", name -> name + "_"))
        .filter(name -> !parameters.contains(name))
        .findFirst()
        .orElseThrow();
  }
}
