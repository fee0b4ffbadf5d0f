package io.epi4j.processor.read;

import com.palantir.javapoet.ClassName;
import io.epi4j.processor.model.Companion;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.problem.ServiceProblem;
import io.epi4j.processor.problem.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/**
 * Notes that javac may warn of a facade: of each signature with a type that stands in a file of
 * another name. No {@code @SuppressWarnings} reaches signatures there, so only moving the type
 * helps, and only its author knows whether the warning matters.
 */
final class AuxiliaryTypes {
  private final Types types;
  private final Predicate<TypeElement> isAuxiliary;
  private final Reporter reporter;

  AuxiliaryTypes(Types types, Predicate<TypeElement> isAuxiliary, Reporter reporter) {
    this.types = types;
    this.isAuxiliary = isAuxiliary;
    this.reporter = reporter;
  }

  /** Tells of each type once, at the first function that has it. */
  void check(TypeElement service, List<Function> functions) {
    Set<TypeElement> seen = new HashSet<>();
    for (Function function : functions) {
      MentionedTypes.of(function, types).stream()
          .map(type -> Nesting.outermost((TypeElement) type.asElement()))
          .filter(type -> seen.add(type) && isAuxiliary.test(type))
          .forEach(type -> report(service, function, type));
    }
  }

  private void report(TypeElement service, Function function, TypeElement type) {
    reporter.report(
        ServiceProblem.FUNCTION_FILE,
        function.position(service),
        Words.qualified(function.method()),
        Words.name(type),
        Companion.Kind.FACADE.nameFor(ClassName.get(service)).simpleName());
  }
}
