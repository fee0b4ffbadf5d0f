package io.epi4j.processor.check;

import io.epi4j.processor.model.AnnotationUse;
import io.epi4j.processor.problem.PluginProblem;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.problem.Words;
import java.util.List;

/** Reports more than one {@code @EpiPlugin}. */
public final class OnePlugin {
  private final Reporter reporter;

  /** Makes the rule. */
  public OnePlugin(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Checks all uses of the annotation in one compilation. */
  public void check(List<AnnotationUse> plugins) {
    if (plugins.size() < 2) {
      return;
    }
    List<String> names =
        plugins.stream().map(plugin -> Words.name(plugin.element())).sorted().toList();
    for (AnnotationUse plugin : plugins) {
      reporter.report(PluginProblem.PLUGIN_TWICE, plugin.position(), Words.and(names));
    }
  }
}
