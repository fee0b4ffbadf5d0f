package io.epi4j.processor.check;

import com.palantir.javapoet.TypeSpec;
import io.epi4j.EpiService;
import io.epi4j.processor.model.AnnotationUse;
import io.epi4j.processor.model.ServiceModel;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.problem.ServiceProblem;
import io.epi4j.processor.problem.Words;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reports types that a facade could not name, because it has a class of that name itself. Elsewhere
 * their package tells the two apart; types of the unnamed package have none.
 */
public final class HiddenTypes {
  private final Reporter reporter;

  /** Makes the rule. */
  public HiddenTypes(Reporter reporter) {
    this.reporter = reporter;
  }

  /**
   * Returns whether the facade means what it says.
   *
   * @param service the service
   * @param facade its facade, as it will be written
   */
  public boolean allow(ServiceModel service, TypeSpec facade) {
    Set<String> own = nested(facade).map(TypeSpec::name).collect(Collectors.toSet());
    int before = reporter.count();
    for (String name : service.packageless()) {
      if (own.contains(name)) {
        reporter.report(
            ServiceProblem.FACADE_HIDES,
            AnnotationUse.on(service.element(), EpiService.class).position(),
            name,
            facade.name(),
            Words.name(service.element()));
      }
    }
    return reporter.count() == before;
  }

  private static Stream<TypeSpec> nested(TypeSpec type) {
    return type.typeSpecs().stream()
        .flatMap(inner -> Stream.concat(Stream.of(inner), nested(inner)));
  }
}
