package io.epi4j.runtime.dispatch;

/** A way to call the providers of a function. */
enum View {
  /** Every provider, in order. */
  EACH,
  /** The result of one is the argument of the next. */
  PIPE,
  /** Until one decides. */
  DECIDE,
  /** Until one says false. */
  ALL
}
