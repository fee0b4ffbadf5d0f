package io.epi4j.processor.check;

import io.epi4j.EpiService;
import io.epi4j.processor.model.AnnotationUse;
import io.epi4j.processor.model.ServiceModel;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.problem.ServiceProblem;
import io.epi4j.processor.problem.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reports two services that claim the same id. */
public final class UniqueServiceIds {
  private final Reporter reporter;

  /** Makes the rule. */
  public UniqueServiceIds(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Checks the services of one plugin. */
  public void check(List<ServiceModel> services) {
    Map<String, List<ServiceModel>> byId =
        services.stream()
            .collect(Collectors.groupingBy(ServiceModel::id, TreeMap::new, Collectors.toList()));
    byId.values().stream().filter(same -> same.size() > 1).forEach(this::report);
  }

  private void report(List<ServiceModel> same) {
    boolean namesakes =
        same.stream().map(UniqueServiceIds::simpleName).distinct().count() < same.size();
    List<String> names =
        same.stream()
            .map(service -> namesakes ? service.type().canonicalName() : simpleName(service))
            .toList();
    for (ServiceModel service : same) {
      reporter.report(
          ServiceProblem.SERVICE_TWICE,
          AnnotationUse.on(service.element(), EpiService.class).position("value"),
          Words.and(names),
          service.id(),
          (namesakes ? service.type().canonicalName() : service.type().simpleName())
              .toLowerCase(Locale.ROOT));
    }
  }

  private static String simpleName(ServiceModel service) {
    return String.join(".", service.type().simpleNames());
  }
}
