package io.epi4j.processor.render;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.epi4j.processor.model.FunctionModel;
import io.epi4j.processor.model.ParameterModel;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes the call of a site's method handle, with the exact types that the handle has. It is
 * declared to throw anything, so that what is thrown goes on by way of the runtime.
 */
final class HandleCall {
  private final View view;
  private final FunctionModel function;
  private final String constant;

  HandleCall(View view, FunctionModel function, String constant) {
    this.view = view;
    this.function = function;
    this.constant = constant;
  }

  /** Returns the body of the method; {@code binding} is the handle's first argument. */
  CodeBlock code(String binding) {
    String failure = failureName();
    return CodeBlock.builder()
        .beginControlFlow("try")
        .add(reason())
        .add("$[")
        .add(casts())
        .add("$L.$L($L);\n$]", constant, Callee.SITE.method(), arguments(binding))
        .nextControlFlow("catch ($T $L)", Throwable.class, failure)
        .addStatement("throw $T.asIs($L)", RuntimeNames.RETHROW, failure)
        .endControlFlow()
        .build();
  }

  private CodeBlock reason() {
    boolean substituted =
        function.parameters().stream().anyMatch(it -> it.signature().substituted());
    return substituted || view.declaredResult(function).isPresent()
        ? CodeBlock.of(
            "// $T declares it with type variables, and a handle has their erasure\n",
            function.declaredIn())
        : CodeBlock.of("");
  }

  private CodeBlock casts() {
    TypeName result = view.result(function).withoutAnnotations();
    if (result.equals(TypeName.VOID)) {
      return CodeBlock.of("");
    }
    Optional<TypeName> declared = view.declaredResult(function);
    return declared.isPresent()
        ? CodeBlock.of("return ($T) ($T) ", result, declared.get())
        : CodeBlock.of("return ($T) ", result);
  }

  private CodeBlock arguments(String binding) {
    CodeBlock.Builder arguments = CodeBlock.builder().add("$L", binding);
    for (ParameterModel parameter : function.parameters()) {
      arguments.add(", ");
      if (parameter.signature().substituted()) {
        arguments.add("($T) ", parameter.signature().declared());
      }
      arguments.add("$L", parameter.name());
    }
    return arguments.build();
  }

  private String failureName() {
    return Stream.concat(Stream.of("e", "thrown"), Stream.iterate("thrown_", name -> name + "_"))
        .filter(name -> function.parameters().stream().noneMatch(it -> it.name().equals(name)))
        .findFirst()
        .orElseThrow();
  }
}
