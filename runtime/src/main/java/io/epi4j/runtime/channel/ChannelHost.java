package io.epi4j.runtime.channel;

import io.epi4j.runtime.problem.DeliveryFailure;
import io.epi4j.runtime.problem.ErrorHandler;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** What the channels of an {@code Epi} need of it. */
public interface ChannelHost {
  /** Returns what runs the tasks of mailboxes; always the same. */
  Executor executor();

  /** Returns whether the events of subscribers that are called directly are counted. */
  boolean isCounting();

  /**
   * Is told that a subscriber failed; it does not throw.
   *
   * @param failure what failed
   * @param handler what the channel wants to be told in place of the handler of the {@code Epi}
   */
  void failed(DeliveryFailure failure, @Nullable ErrorHandler handler);

  /** Is told that what a channel wanted to be run at its first or after its last failed. */
  void demandFailed(Object channel, Throwable error);
}
