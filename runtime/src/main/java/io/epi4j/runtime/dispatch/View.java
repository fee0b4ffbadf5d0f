package io.epi4j.runtime.dispatch;

/** A way to call the providers of a function. */
enum View {
  /** Every provider, in order; the results as a list. */
  EACH,
  /** Every provider, in order; results and failures as a list. */
  OUTCOMES,
  /** Every provider at the same time; the futures as a list. */
  CONCURRENT,
  /** The result of one is the argument of the next. */
  PIPE,
  /** Until one decides. */
  DECIDE,
  /** Until one says true. */
  ANY,
  /** Until one says false. */
  ALL
}
