package io.epi4j.processor.render;

import java.util.Optional;

/**
 * What the Javadoc of a facade says of a view.
 *
 * @param name the name of the facade's method that gives the view
 * @param purpose what the view does, as it goes on after "Returns the view that"
 * @param border what it does on failure, or when nobody answers, as it goes on after that
 * @param condition what the functions of this view do, where it cannot have all
 */
record ViewText(String name, String purpose, String border, Optional<String> condition) {
  /** Returns the text of a view that has every function. */
  static ViewText of(String name, String purpose, String border) {
    return new ViewText(name, purpose, border, Optional.empty());
  }

  /** Returns the text with what a function must do to be in the view. */
  ViewText onlyThoseThat(String condition) {
    return new ViewText(name, purpose, border, Optional.of(condition));
  }
}
