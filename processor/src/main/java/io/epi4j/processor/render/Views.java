package io.epi4j.processor.render;

import io.epi4j.processor.model.ServiceModel;
import java.util.List;

/** The table of views: one more way to call is one more line here and a class of its own. */
final class Views {
  private static final View PIPE = new PipeView();
  private static final View DECIDE = new DecideView();
  private static final View ANY = VoteView.any();
  private static final View ALL_SAY_YES = VoteView.all();

  /** All views, in the order in which a facade has them. */
  static final List<View> ALL =
      List.of(
          new EachView(),
          new OutcomesView(),
          new ConcurrentView(),
          PIPE,
          DECIDE,
          ANY,
          ALL_SAY_YES,
          new ConfiguredView());

  /** The views that can do without a provider that fails. */
  static final List<View> SKIPPING = List.of(PIPE, DECIDE, ANY, ALL_SAY_YES);

  private Views() {}

  /** Returns those of {@code views} that have a function of the service. */
  static List<View> of(ServiceModel service, List<View> views) {
    return views.stream().filter(view -> !view.functions(service).isEmpty()).toList();
  }
}
