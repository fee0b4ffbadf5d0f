package io.epi4j.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.Subscription;
import io.epi4j.runtime.problem.DeliveryFailure;
import io.epi4j.runtime.problem.Failure;
import io.epi4j.runtime.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A subscriber that fails harms nobody, and somebody is told. */
class ChannelFailuresTest {
  private final List<Failure> failures = new CopyOnWriteArrayList<>();
  private final Epi epi = Epi.builder().isolated().errorHandler(failures::add).start();
  private final TickChannel ticks = TickChannel.of(epi);
  private final List<String> told = new ArrayList<>();

  @AfterEach
  void close() {
    epi.close();
  }

  /** In couch_events one dying subscriber kills the others. */
  @Test
  void theOthersGetTheEventAndThePublisherNoticesNothing() {
    IllegalStateException no = new IllegalStateException("no");
    ticks.subscribe(tick -> told.add("first"));
    ticks.subscribe(
        tick -> {
          throw no;
        });
    ticks.subscribe(tick -> told.add("third"));
    ticks.publish(7);
    ticks.publish(8);
    assertEquals(List.of("first", "third", "first", "third"), told);
    DeliveryFailure failure = (DeliveryFailure) failures.get(0);
    assertEquals(ChannelFailuresTest.class.getName() + " (a lambda)", failure.subscriber());
    assertEquals("ticks", failure.channel());
    assertEquals(new Tick(7), failure.event());
    assertSame(no, failure.error());
    assertEquals(2, ticks.subscribers().get(1).failed());
    Problem problem = epi.report().problems().get(0);
    assertEquals("subscriber-failed", problem.id());
    assertEquals(2, problem.count());
  }

  @Test
  void whatIsThrownBehindTheCompilersBackIsAFailureToo() {
    ticks.subscribe(
        tick -> ChannelFailuresTest.<RuntimeException>sneak(new InterruptedException()));
    ticks.publish(1);
    assertTrue(Thread.interrupted(), "the interrupt is kept");
    assertEquals(1, failures.size());
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T extends Throwable> void sneak(Throwable thrown) throws T {
    throw (T) thrown;
  }

  @Test
  void aClassThatDoesNotLinkIsAFailure() {
    ticks.subscribe(
        tick -> {
          throw new NoSuchMethodError("gone");
        });
    ticks.publish(1);
    assertEquals(1, failures.size());
  }

  @Test
  void errorsOfTheVirtualMachineGoThrough() {
    Subscription first =
        ticks.subscribe(
            tick -> {
              throw new OutOfMemoryError("full");
            });
    assertThrows(OutOfMemoryError.class, () -> ticks.publish(1));
    first.close();
    ticks.subscribe(ChannelFailuresTest::endless);
    assertThrows(StackOverflowError.class, () -> ticks.publish(1));
    assertEquals(List.of(), failures);
  }

  @SuppressWarnings("InfiniteRecursion")
  private static void endless(Tick tick) {
    endless(tick);
  }

  @Test
  void aChannelMayHaveAHandlerOfItsOwn() {
    List<Failure> own = new ArrayList<>();
    Subscription handler = ticks.onFailure(own::add);
    ticks.subscribe(
        tick -> {
          throw new IllegalStateException("no");
        });
    ticks.publish(1);
    handler.close();
    ticks.publish(2);
    assertEquals(1, own.size());
    assertEquals(1, failures.size());
  }

  @Test
  void aHandlerThatFailsIsContained() {
    Subscription unused =
        ticks.onFailure(
            failure -> {
              throw new IllegalStateException("the handler itself");
            });
    ticks.subscribe(
        tick -> {
          throw new IllegalStateException("no");
        });
    ticks.subscribe(tick -> told.add("second"));
    ticks.publish(1);
    assertEquals(List.of("second"), told);
  }

  @Test
  void aKeyThatFailsIsThePublishersFault() {
    DbEventChannel dbs = DbEventChannel.of(epi);
    dbs.subscribe("a", event -> told.add("a"));
    assertThrows(
        NullPointerException.class, () -> dbs.publish(ChannelFailuresTest.<DbEvent>absent()));
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what a hasty caller does
  private static <T> T absent() {
    return null;
  }
}
