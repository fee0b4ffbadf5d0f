package io.epi4j.processor.check;

import io.epi4j.processor.model.DataModel;
import io.epi4j.processor.problem.DataProblem;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.problem.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reports two types of data that claim the same service and key. */
public final class UniqueData {
  private final Reporter reporter;

  /** Makes the rule. */
  public UniqueData(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Checks the types of data of one plugin. */
  public void check(List<DataModel> data) {
    Map<List<String>, List<DataModel>> claims =
        data.stream()
            .collect(
                Collectors.groupingBy(
                    it -> List.of(it.service(), it.key()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    claims.values().stream().filter(same -> same.size() > 1).forEach(this::report);
  }

  private void report(List<DataModel> same) {
    List<String> names = same.stream().map(data -> Words.name(data.element())).toList();
    boolean namesakes = names.stream().distinct().count() < names.size();
    List<String> told =
        namesakes ? same.stream().map(data -> data.type().canonicalName()).toList() : names;
    for (DataModel data : same) {
      reporter.report(
          DataProblem.DATA_TWICE,
          data.annotation().position("key"),
          Words.and(told),
          data.key(),
          data.service());
    }
  }
}
