package io.epi4j.runtime.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.epi4j.Overflow;
import io.epi4j.runtime.problem.DeliveryFailure;
import io.epi4j.runtime.problem.ErrorHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A mailbox belongs to the first {@code Epi} of which someone subscribes with it. */
class MailboxBindingTest {
  private final ChannelRegistry first = ChannelRegistry.of(new Threads());
  private final ChannelRegistry second = ChannelRegistry.of(new Threads());
  private final Mailbox mailbox = Mailbox.of(4, Overflow.FAIL);
  private final List<String> told = new ArrayList<>();

  /** Has threads of its own, as each {@code Epi} has. */
  private static final class Threads implements ChannelHost {
    private final Executor executor =
        new Executor() {
          @Override
          public void execute(Runnable task) {
            task.run();
          }
        };

    @Override
    public Executor executor() {
      return executor;
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

  private EventSubscription subscribe(ChannelRegistry to) {
    return to.named("lines", String.class).subscribe(mailbox, told::add);
  }

  private void mistake(ChannelRegistry of) {
    Channel<Integer> numbers = of.named("lines", Integer.class);
    assertThrows(
        IllegalArgumentException.class, () -> numbers.subscribe(mailbox, number -> told.add("")));
  }

  @Test
  void whoIsRefusedLeavesItFree() {
    first.named("lines", String.class).subscribe(line -> {});
    mistake(first);
    mistake(first);
    subscribe(second);
    second.named("lines", String.class).publish("x");
    assertEquals(List.of("x"), told);
  }

  @Test
  void aClosedEpiLeavesItFree() {
    first.close();
    assertThrows(IllegalStateException.class, () -> subscribe(first));
    subscribe(second);
    second.named("lines", String.class).publish("x");
    assertEquals(List.of("x"), told);
  }

  @Test
  void whoIsRefusedDoesNotFreeItForOthers() {
    first.named("lines", String.class).subscribe(line -> {});
    EventSubscription one = subscribe(first);
    mistake(first);
    assertThrows(IllegalArgumentException.class, () -> subscribe(second));
    one.close();
    mistake(first);
    assertThrows(IllegalArgumentException.class, () -> subscribe(second), "events may wait still");
    subscribe(first);
    first.named("lines", String.class).publish("x");
    assertEquals(List.of("x"), told);
  }
}
