package io.epi4j.benchmarks.startup;

/** Starts nothing: what is left is the JVM itself. */
final class EmptyStart {
  private EmptyStart() {}

  /** Ends at once. */
  public static void main(String[] arguments) {
    long begin = System.nanoTime();
    ColdJvm.tell(System.nanoTime() - begin, 0);
  }
}
