package io.epi4j.runtime.manifest;

/** How many files may still be looked into; no thread but one has it. */
final class Budget {
  private long left;

  Budget(long files) {
    left = files;
  }

  /** Returns whether one more may be, and counts it. */
  boolean take() {
    return left > 0 && left-- > 0;
  }

  /** Returns whether none may be. */
  boolean isSpent() {
    return left == 0;
  }
}
