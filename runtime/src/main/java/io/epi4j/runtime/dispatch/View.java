package io.epi4j.runtime.dispatch;

/** A way to call the providers of a function. */
enum View {
  /** Every provider, in order; the results as a list. */
  EACH("has every function"),
  /** Every provider, in order; results and failures as a list. */
  OUTCOMES("has every function"),
  /** Every provider at the same time; the futures as a list. */
  CONCURRENT("has every function"),
  /** The result of one is the argument of the next. */
  PIPE("has the functions that return what they take"),
  /** Until one decides. */
  DECIDE("has the functions that return a Decision"),
  /** Until one says true. */
  ANY("has the functions that return a boolean"),
  /** Until one says false. */
  ALL("has the functions that return a boolean");

  private final String condition;

  View(String condition) {
    this.condition = condition;
  }

  /** Returns which functions the view has. */
  String condition() {
    return condition;
  }
}
