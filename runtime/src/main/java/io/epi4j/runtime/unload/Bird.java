package io.epi4j.runtime.unload;

/** The class that a {@link Canary} defines again, to see it go. */
final class Bird {
  private Bird() {}
}
