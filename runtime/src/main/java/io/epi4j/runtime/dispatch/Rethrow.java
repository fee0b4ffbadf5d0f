package io.epi4j.runtime.dispatch;

/**
 * Throws what a provider threw, as it is. A method handle is declared to throw anything, a facade's
 * method what its function declares; the compiler cannot know that these are the same.
 */
public final class Rethrow {
  private Rethrow() {}

  /**
   * Throws {@code thrown} itself. It is declared to return something so that the caller can write
   * {@code throw Rethrow.asIs(e)} and the compiler sees that the method ends there.
   */
  public static RuntimeException asIs(Throwable thrown) {
    return Rethrow.<RuntimeException>unchecked(thrown);
  }

  @SuppressWarnings("unchecked") // erased: the cast does nothing, which is the point
  private static <X extends Throwable> RuntimeException unchecked(Throwable thrown) throws X {
    throw (X) thrown;
  }
}
