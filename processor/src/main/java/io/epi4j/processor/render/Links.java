package io.epi4j.processor.render;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.epi4j.processor.model.FunctionModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes links of the Javadoc back to the user's source. */
final class Links {
  private Links() {}

  /** Returns the link to a function where it is declared. */
  static CodeBlock to(FunctionModel function) {
    return CodeBlock.of(
        "{@link $T#$L($L)}",
        function.declaredIn(),
        function.name(),
        CodeBlock.join(parameters(function), ", "));
  }

  /** Returns the link, and of whom it is called. */
  static CodeBlock ofEvery(FunctionModel function) {
    return of("every", function);
  }

  /** Returns the link, and of which providers it is called: of every one, of any. */
  static CodeBlock of(String which, FunctionModel function) {
    String that = function.entry().optional() ? " that has it" : "";
    return CodeBlock.of("$L of $L provider$L", to(function), which, that);
  }

  /** Returns the function as text, its types without their packages. */
  static String signature(FunctionModel function) {
    return function.name()
        + function.parameters().stream()
            .map(parameter -> parameter.signature().erasure().toString())
            .map(type -> type.replaceAll("[\\w$]+\\.(?=\\w)", ""))
            .collect(Collectors.joining(", ", "(", ")"));
  }

  private static List<CodeBlock> parameters(FunctionModel function) {
    List<CodeBlock> types = new ArrayList<>();
    function
        .parameters()
        .forEach(parameter -> types.add(CodeBlock.of("$T", parameter.signature().declared())));
    if (function.varargs()) {
      TypeName last = function.parameters().get(types.size() - 1).signature().declared();
      types.set(types.size() - 1, CodeBlock.of("$T...", ((ArrayTypeName) last).componentType()));
    }
    return types;
  }
}
