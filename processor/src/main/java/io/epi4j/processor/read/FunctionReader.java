package io.epi4j.processor.read;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.epi4j.Piped;
import io.epi4j.manifest.FunctionEntry;
import io.epi4j.processor.model.AnnotationUse;
import io.epi4j.processor.model.FunctionModel;
import io.epi4j.processor.model.ParameterModel;
import io.epi4j.processor.model.SignatureType;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads one function of a service. */
final class FunctionReader {
  private final Erasure erasure;

  FunctionReader(Types types) {
    this.erasure = new Erasure(types);
  }

  /**
   * Returns the function's model.
   *
   * @param function the function
   * @param declaredIn the interface of which a facade may say that it declares the function
   */
  FunctionModel read(Function function, TypeElement declaredIn) {
    ExecutableElement method = function.method();
    List<Integer> pipes = pipes(function);
    return new FunctionModel(
        entry(method, pipes),
        ClassName.get(declaredIn),
        carried(method),
        function.member().getTypeVariables().stream().map(TypeNames::declaration).toList(),
        signature(function.member().getReturnType(), method.getReturnType()),
        parameters(function),
        method.isVarArgs(),
        function.member().getThrownTypes().stream().map(TypeNames::annotated).toList(),
        pipes);
  }

  private FunctionEntry entry(ExecutableElement method, List<Integer> pipes) {
    return new FunctionEntry(
        method.getSimpleName().toString(),
        descriptor(method),
        method.isDefault(),
        pipes.size() == 1 ? OptionalInt.of(pipes.get(0)) : OptionalInt.empty());
  }

  /** Returns a method's erased parameter and return types, as in a class file. */
  String descriptor(ExecutableElement method) {
    List<TypeName> parameters = method.getParameters().stream().map(this::erased).toList();
    return Descriptor.of(parameters, erasure.compiled(method.getReturnType()));
  }

  /** Returns those of an element's annotations that its generated counterpart has too. */
  static List<AnnotationSpec> carried(Element element) {
    return AnnotationUse.of(element, Deprecated.class).stream()
        .map(use -> AnnotationSpec.get(use.mirror()))
        .toList();
  }

  private List<ParameterModel> parameters(Function function) {
    List<ParameterModel> parameters = new ArrayList<>();
    List<? extends TypeMirror> seen = function.member().getParameterTypes();
    for (int i = 0; i < seen.size(); i++) {
      VariableElement parameter = function.method().getParameters().get(i);
      parameters.add(
          new ParameterModel(
              parameter.getSimpleName().toString(), signature(seen.get(i), parameter.asType())));
    }
    return parameters;
  }

  private SignatureType signature(TypeMirror seen, TypeMirror declared) {
    return new SignatureType(
        TypeNames.annotated(seen), erasure.written(seen), erasure.compiled(declared));
  }

  /** The annotated parameters, else those of the return type, before and after erasure. */
  private List<Integer> pipes(Function function) {
    List<Integer> annotated = new ArrayList<>();
    List<Integer> alike = new ArrayList<>();
    for (int i : IntStream.range(0, function.method().getParameters().size()).toArray()) {
      if (returnsWhatItTakes(function, i)) {
        alike.add(i);
        if (function.method().getParameters().get(i).getAnnotation(Piped.class) != null) {
          annotated.add(i);
        }
      }
    }
    return annotated.isEmpty() ? alike : annotated;
  }

  private boolean returnsWhatItTakes(Function function, int index) {
    TypeMirror seen = function.member().getParameterTypes().get(index);
    return TypeNames.plain(seen).equals(TypeNames.plain(function.member().getReturnType()))
        && erased(function.method().getParameters().get(index))
            .equals(erasure.compiled(function.method().getReturnType()));
  }

  private TypeName erased(VariableElement parameter) {
    return erasure.compiled(parameter.asType());
  }
}
