package io.epi4j.runtime.channel;

import io.epi4j.runtime.problem.DeliveryFailure;
import io.epi4j.runtime.problem.ErrorHandler;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Has channels of which nothing fails. */
final class QuietHost implements ChannelHost {
  @Override
  public Executor executor() {
    return Runnable::run;
  }

  @Override
  public boolean isCounting() {
    return false;
  }

  @Override
  public void failed(DeliveryFailure failure, @Nullable ErrorHandler handler) {
    throw new AssertionError(failure.error());
  }

  @Override
  public void demandFailed(Object of, Throwable error) {
    throw new AssertionError(error);
  }
}
