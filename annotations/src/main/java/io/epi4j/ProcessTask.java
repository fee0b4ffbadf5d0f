package io.epi4j;

/**
 * A process that has a thread of its own for as long as it runs.
 *
 * <pre>{@code
 * ProcessSpec.task("collector", () -> this::collect);
 *
 * private void collect() throws InterruptedException {
 *   while (true) {
 *     queue.take().count();
 *   }
 * }
 * }</pre>
 */
@FunctionalInterface
public interface ProcessTask {
  /**
   * Does the work. It is interrupted to stop, and has to end soon then: by returning, or by an
   * {@link InterruptedException}, which is no failure in that case.
   *
   * @throws Exception when it fails; {@link ProcessSpec#restart} tells whether it is started again
   */
  void run() throws Exception;
}
