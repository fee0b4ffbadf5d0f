package io.epi4j.processor.read;

import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.problem.ServiceProblem;
import io.epi4j.processor.problem.Words;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Reports a function that takes more than a facade can hand on. */
final class ParameterSlots {
  /**
   * A call has 255 slots at most, and a {@code long} or {@code double} takes two. Three are taken:
   * the runtime asks an invoker to invoke the handle of all providers, and hands it the binding.
   */
  private static final int MOST = 252;

  private final Reporter reporter;

  ParameterSlots(Reporter reporter) {
    this.reporter = reporter;
  }

  void check(TypeElement service, List<Function> functions) {
    for (Function function : functions) {
      int slots = slots(function.method());
      if (slots > MOST) {
        reporter.report(
            ServiceProblem.FUNCTION_PARAMETERS,
            function.position(service),
            Words.name(function.owner()) + "." + function.method().getSimpleName(),
            slots,
            MOST);
      }
    }
  }

  private static int slots(ExecutableElement method) {
    return method.getParameters().stream()
        .map(parameter -> parameter.asType().getKind())
        .mapToInt(kind -> kind == TypeKind.LONG || kind == TypeKind.DOUBLE ? 2 : 1)
        .sum();
  }
}
