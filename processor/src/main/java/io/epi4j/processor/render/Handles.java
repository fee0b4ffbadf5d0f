package io.epi4j.processor.render;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.epi4j.processor.model.FunctionModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes how a function is named to the runtime: by its erasure where it is declared. */
final class Handles {
  private Handles() {}

  /** Returns {@code "handle", Decision.class, Request.class}. */
  static CodeBlock withResult(FunctionModel function) {
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("$S", function.name()));
    Stream.concat(Stream.of(function.result().declared()), parameters(function))
        .forEach(type -> arguments.add(CodeBlock.of("$T.class", type)));
    return CodeBlock.join(arguments, ", ");
  }

  /** Returns {@code "handle", Request.class}. */
  static CodeBlock withoutResult(FunctionModel function) {
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("$S", function.name()));
    parameters(function).forEach(type -> arguments.add(CodeBlock.of("$T.class", type)));
    return CodeBlock.join(arguments, ", ");
  }

  private static Stream<TypeName> parameters(FunctionModel function) {
    return function.parameters().stream().map(parameter -> parameter.signature().declared());
  }
}
