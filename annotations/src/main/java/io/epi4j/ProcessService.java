package io.epi4j;

import java.util.function.Consumer;

/**
 * A process that brings its own threads, or needs none: a server, say, or a connection that is to
 * stay open.
 *
 * <pre>{@code
 * final class Listener implements ProcessService {
 *   @Override
 *   public void start(Consumer<? super Throwable> failed) throws IOException {
 *     server.onError(failed);
 *     server.listen(port);
 *   }
 *
 *   @Override
 *   public void close() {
 *     server.shutdown();
 *   }
 * }
 * }</pre>
 */
@SuppressWarnings("try") // to be interrupted while it closes is for the supervisor to handle
public interface ProcessService extends AutoCloseable {
  /**
   * Starts it, and returns when it runs. It is interrupted when that takes too long, or when it is
   * to be stopped meanwhile.
   *
   * @param failed takes what makes it fail later, from any thread; the service is then closed, and
   *     {@link ProcessSpec#restart} tells whether another one is started. Only the first counts
   * @throws Exception when it cannot start
   */
  void start(Consumer<? super Throwable> failed) throws Exception;

  /**
   * Stops it, and returns when it has stopped. Called once for each service that was made, also
   * when its start failed.
   *
   * @throws Exception when stopping failed
   */
  @Override
  void close() throws Exception;
}
