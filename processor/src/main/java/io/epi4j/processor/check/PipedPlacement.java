package io.epi4j.processor.check;

import com.palantir.javapoet.TypeName;
import io.epi4j.Piped;
import io.epi4j.processor.model.AnnotationUse;
import io.epi4j.processor.problem.Problem;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.problem.ServiceProblem;
import io.epi4j.processor.problem.Words;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reports {@code @Piped} where nothing could be piped. */
public final class PipedPlacement {
  private final Types types;
  private final Reporter reporter;

  /** Makes the rule. */
  public PipedPlacement(Types types, Reporter reporter) {
    this.types = types;
    this.reporter = reporter;
  }

  /** Checks all methods of a type. */
  public void check(TypeElement type) {
    type.getEnclosedElements().stream()
        .filter(ExecutableElement.class::isInstance)
        .map(ExecutableElement.class::cast)
        .forEach(this::check);
  }

  private void check(ExecutableElement method) {
    List<VariableElement> piped = new ArrayList<>();
    for (VariableElement parameter : method.getParameters()) {
      if (AnnotationUse.of(parameter, Piped.class).isPresent()) {
        piped.add(parameter);
      }
    }
    for (VariableElement parameter : piped) {
      if (!canBeFunction(method)) {
        report(
            ServiceProblem.PIPED_ELSEWHERE,
            parameter,
            Words.qualified(method),
            parameter.getSimpleName());
      } else if (!hasReturnType(method, parameter)) {
        reportType(method, parameter);
      }
    }
    if (piped.size() > 1 && canBeFunction(method)) {
      List<String> names = piped.stream().map(p -> p.getSimpleName().toString()).toList();
      report(ServiceProblem.PIPED_TWICE, piped.get(1), Words.qualified(method), Words.and(names));
    }
  }

  private void report(Problem problem, VariableElement parameter, Object... names) {
    reporter.report(problem, AnnotationUse.on(parameter, Piped.class).position(), names);
  }

  private void reportType(ExecutableElement method, VariableElement parameter) {
    String result = result(method);
    String declaration = Words.declaration(parameter);
    if (declaration.equals(result + " " + parameter.getSimpleName())) { // two that are called alike
      result = method.getReturnType().toString();
      declaration = parameter.asType() + " " + parameter.getSimpleName();
    }
    report(
        ServiceProblem.PIPED_TYPE,
        parameter,
        Words.qualified(method),
        result,
        declaration,
        mend(method));
  }

  private static boolean canBeFunction(ExecutableElement method) {
    return Words.owner(method).getKind() == ElementKind.INTERFACE
        && !method.getModifiers().contains(Modifier.STATIC)
        && !method.getModifiers().contains(Modifier.PRIVATE);
  }

  private boolean hasReturnType(ExecutableElement method, VariableElement parameter) {
    TypeMirror result = method.getReturnType();
    return types.isSameType(result, parameter.asType())
        || TypeName.get(result).equals(TypeName.get(parameter.asType()));
  }

  private static String result(ExecutableElement method) {
    return method.getReturnType().getKind() == TypeKind.VOID
        ? "nothing"
        : Words.type(method.getReturnType());
  }

  private String mend(ExecutableElement method) {
    List<String> alike =
        method.getParameters().stream()
            .filter(parameter -> hasReturnType(method, parameter))
            .map(Words::declaration)
            .toList();
    return alike.isEmpty()
        ? "No parameter has the return type, so it cannot be piped. Remove @Piped."
        : "Put it on " + Words.or(alike) + ".";
  }
}
