package io.epi4j.processor.render;

import java.util.List;

/** The table of views: one more way to call is one more line here and a class of its own. */
final class Views {
  /** All views, in the order in which a facade has them. */
  static final List<View> ALL =
      List.of(new EachView(), new PipeView(), new DecideView(), new AllView());

  private Views() {}
}
