package io.epi4j.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.epi4j.manifest.FunctionEntry;
import java.util.List;

/**
 * A function of a service.
 *
 * @param entry its name and its descriptor where it is declared
 * @param declaredIn the interface that declares it, or the service where its facade could not name
 *     that one
 * @param annotations those to carry over
 * @param typeVariables its own type variables
 * @param result what it returns
 * @param parameters its parameters
 * @param varargs whether the last parameter takes any number of arguments
 * @param thrown what it throws
 * @param pipes the indices of the parameters that a pipe could thread; it can be piped when there
 *     is exactly one
 */
public record FunctionModel(
    FunctionEntry entry,
    ClassName declaredIn,
    List<AnnotationSpec> annotations,
    List<TypeVariableName> typeVariables,
    SignatureType result,
    List<ParameterModel> parameters,
    boolean varargs,
    List<TypeName> thrown,
    List<Integer> pipes) {
  /** Copies the lists. */
  public FunctionModel {
    annotations = List.copyOf(annotations);
    typeVariables = List.copyOf(typeVariables);
    parameters = List.copyOf(parameters);
    thrown = List.copyOf(thrown);
    pipes = List.copyOf(pipes);
  }

  /** Returns its name. */
  public String name() {
    return entry.name();
  }

  /** Returns whether it returns nothing. */
  public boolean isVoid() {
    return result.type().equals(TypeName.VOID);
  }

  /** Returns what it returns as a reference: {@code Void} where it returns nothing. */
  public TypeName boxedResult() {
    return result.type().box();
  }

  /** Returns the same function as a view has it that gives failures as values. */
  public FunctionModel throwingNothing() {
    return new FunctionModel(
        entry,
        declaredIn,
        annotations,
        typeVariables,
        result,
        parameters,
        varargs,
        List.of(),
        pipes);
  }

  /** Returns the function as a view has it that knows it by its name alone. */
  public FunctionModel withoutParameters() {
    return new FunctionModel(
        entry, declaredIn, annotations, List.of(), result, List.of(), false, List.of(), List.of());
  }
}
