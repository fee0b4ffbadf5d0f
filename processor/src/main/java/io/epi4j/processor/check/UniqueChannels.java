package io.epi4j.processor.check;

import io.epi4j.processor.model.ChannelModel;
import io.epi4j.processor.problem.ChannelProblem;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.problem.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reports two types of events whose channels claim the same name. */
public final class UniqueChannels {
  private final Reporter reporter;

  /** Makes the rule. */
  public UniqueChannels(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Checks the channels of one plugin. */
  public void check(List<ChannelModel> channels) {
    Map<String, List<ChannelModel>> byName =
        channels.stream()
            .collect(Collectors.groupingBy(ChannelModel::name, TreeMap::new, Collectors.toList()));
    byName.values().stream().filter(same -> same.size() > 1).forEach(this::report);
  }

  private void report(List<ChannelModel> same) {
    List<String> simple = same.stream().map(it -> Words.name(it.element())).toList();
    boolean namesakes = simple.stream().distinct().count() < simple.size();
    List<String> told =
        namesakes ? same.stream().map(it -> it.type().canonicalName()).toList() : simple;
    for (ChannelModel channel : same) {
      reporter.report(
          ChannelProblem.CHANNEL_TWICE,
          channel.annotation().position("value"),
          Words.and(told),
          channel.name(),
          (namesakes ? channel.type().canonicalName() : channel.type().simpleName())
              .toLowerCase(Locale.ROOT));
    }
  }
}
