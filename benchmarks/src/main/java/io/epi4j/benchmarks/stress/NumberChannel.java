package io.epi4j.benchmarks.stress;

import io.epi4j.runtime.channel.Channel;
import io.epi4j.runtime.channel.ChannelBinding;
import io.epi4j.runtime.channel.ChannelHost;
import io.epi4j.runtime.channel.ChannelRegistry;
import io.epi4j.runtime.channel.ChannelType;
import io.epi4j.runtime.channel.Delivery;
import io.epi4j.runtime.dispatch.Rethrow;
import io.epi4j.runtime.problem.DeliveryFailure;
import io.epi4j.runtime.problem.ErrorHandler;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * What the generated class of a channel is, but with a new call site for each try, which is
 * promoted when it is bound. The one of a generated class would be slow for most of a test: it
 * waits after a change.
 */
record NumberChannel(MethodHandle site, ChannelBinding<Integer> binding)
    implements Channel<Integer> {
  private static final String NAME = "numbers";

  /** Returns a registry with no channels. */
  static ChannelRegistry registry() {
    return ChannelRegistry.of(new Host());
  }

  /** Returns the channel before its generated class is used: whoever subscribes here was there. */
  static Channel<Integer> early(ChannelRegistry registry) {
    return registry.named(NAME, Integer.class);
  }

  /** Returns the channel, promoted with the subscribers that are there. */
  static NumberChannel promoted(ChannelRegistry registry) {
    ChannelType<Integer> type = ChannelType.of(Integer.class, NAME);
    return new NumberChannel(type.delivery(), registry.bind(type));
  }

  @Override
  @SuppressWarnings({"CatchingThrowable", "unchecked"}) // the binding's events are numbers
  public Delivery<Integer> delivery() {
    try {
      return (Delivery<Integer>) site.invokeExact(binding);
    } catch (Throwable e) {
      throw Rethrow.asIs(e);
    }
  }

  /** Publishes, and returns whether that was accepted. */
  boolean isOpenFor(int number) {
    try {
      publish(number);
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  private static final class Host implements ChannelHost {
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
      throw new IllegalStateException("no subscriber fails", failure.error());
    }

    @Override
    public void demandFailed(Object channel, Throwable error) {
      throw new IllegalStateException("nothing is run on demand", error);
    }
  }
}
