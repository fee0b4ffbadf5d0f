package io.epi4j.processor.read;

import com.palantir.javapoet.ClassName;
import io.epi4j.processor.model.Companion;
import io.epi4j.processor.problem.Problem;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.problem.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reports a function, or the constructor of an event, with a type that it can name, and the
 * companion of its type cannot.
 */
final class UnreachableTypes {
  private final Types types;
  private final Elements elements;
  private final Companion.Kind kind;
  private final Problem problem;
  private final Reporter reporter;

  UnreachableTypes(
      Types types, Elements elements, Companion.Kind kind, Problem problem, Reporter reporter) {
    this.kind = kind;
    this.problem = problem;
    this.types = types;
    this.elements = elements;
    this.reporter = reporter;
  }

  void check(TypeElement service, List<Function> functions) {
    PackageElement home = elements.getPackageOf(service);
    Reach reach = new Reach(elements, home);
    List<TypeElement> around = Nesting.of(service); // a private one is another problem
    for (Function function : functions) {
      Set<TypeElement> obstacles = new LinkedHashSet<>();
      MentionedTypes.of(function, types).stream()
          .flatMap(type -> reach.obstacle((TypeElement) type.asElement()).stream())
          .filter(obstacle -> !around.contains(obstacle))
          .forEach(obstacles::add);
      obstacles.forEach(obstacle -> report(service, function, obstacle, home));
    }
  }

  private void report(
      TypeElement service, Function function, TypeElement obstacle, PackageElement home) {
    boolean near = elements.getPackageOf(obstacle).equals(home);
    reporter.report(
        problem,
        function.position(service),
        Words.qualified(function.method()),
        Words.name(obstacle),
        access(obstacle)
            + (near ? "" : " in " + elements.getPackageOf(obstacle).getQualifiedName()),
        kind.nameFor(ClassName.get(service)).simpleName(),
        home.isUnnamed() ? "the unnamed package" : "package " + home.getQualifiedName(),
        near ? "Remove \"private\"." : "Make it public.");
  }

  private static String access(TypeElement type) {
    return Stream.of(Modifier.PRIVATE, Modifier.PROTECTED)
        .filter(type.getModifiers()::contains)
        .map(Modifier::toString)
        .findFirst()
        .orElse("package-private");
  }
}
