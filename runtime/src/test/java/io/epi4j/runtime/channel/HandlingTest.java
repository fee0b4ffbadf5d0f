package io.epi4j.runtime.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.Subscription;
import io.epi4j.runtime.problem.DeliveryFailure;
import io.epi4j.runtime.problem.ErrorHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Of the handlers of a channel's failures the last one is told, until it ends. */
class HandlingTest {
  private final List<String> told = new ArrayList<>();
  private final ChannelRegistry registry = ChannelRegistry.of(new Telling());
  private final Channel<String> channel = registry.named("lines", String.class);

  /** Tells the handler of the channel, or itself. */
  private final class Telling implements ChannelHost {
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
      if (handler == null) {
        told.add("epi");
      } else {
        handler.handle(failure);
      }
    }

    @Override
    public void demandFailed(Object of, Throwable error) {
      throw new AssertionError(error);
    }
  }

  private Subscription handler(String name) {
    return channel.onFailure(failure -> told.add(name));
  }

  private String toldNow() {
    told.clear();
    channel.publish("x");
    assertEquals(1, told.size(), told::toString);
    return told.get(0);
  }

  private void failAlways() {
    channel.subscribe(
        line -> {
          throw new IllegalStateException("no");
        });
  }

  @Test
  void theOneBeforeIsToldAgain() {
    failAlways();
    Subscription first = handler("first");
    Subscription second = handler("second");
    Subscription third = handler("third");
    assertEquals("third", toldNow());
    third.close();
    third.close();
    assertEquals("second", toldNow());
    second.close();
    assertEquals("first", toldNow());
    first.close();
    assertEquals("epi", toldNow());
  }

  @Test
  void oneThatEndsBeforeTheLastIsNeverToldAgain() {
    failAlways();
    Subscription first = handler("first");
    Subscription second = handler("second");
    Subscription third = handler("third");
    second.close();
    assertEquals("third", toldNow());
    third.close();
    assertEquals("first", toldNow());
    first.close();
    assertEquals("epi", toldNow());
  }

  @Test
  void theSameOneMayBeSetTwice() {
    failAlways();
    ErrorHandler same = failure -> told.add("same");
    Subscription first = channel.onFailure(same);
    Subscription other = handler("other");
    Subscription again = channel.onFailure(same);
    again.close();
    assertEquals("other", toldNow());
    other.close();
    assertEquals("same", toldNow());
    first.close();
    assertEquals("epi", toldNow());
  }

  /** A channel that has nobody else is kept for its handlers, and forgotten with the last. */
  @Test
  void theyKeepTheChannel() {
    Subscription first = handler("first");
    Subscription second = handler("second");
    second.close();
    failAlways();
    assertEquals("first", toldNow());
    channel.subscribers();
    first.close();
    assertTrue(channel.isLive());
  }
}
