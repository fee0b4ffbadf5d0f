package io.epi4j.processor.read;

import com.palantir.javapoet.ClassName;
import io.epi4j.processor.model.Companion;
import io.epi4j.processor.problem.Position;
import io.epi4j.processor.problem.Problem;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.problem.Words;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reports a type that its companion could not reach: it, or one around it, is private. */
final class PrivateTypes {
  private final Companion.Kind kind;
  private final Problem problem;
  private final Reporter reporter;

  PrivateTypes(Companion.Kind kind, Problem problem, Reporter reporter) {
    this.kind = kind;
    this.problem = problem;
    this.reporter = reporter;
  }

  void check(TypeElement annotated) {
    for (TypeElement type : Nesting.of(annotated)) {
      if (type.getModifiers().contains(Modifier.PRIVATE)) {
        reporter.report(
            problem,
            Position.of(annotated),
            Words.name(type),
            kind.nameFor(ClassName.get(annotated)).simpleName());
      }
    }
  }
}
