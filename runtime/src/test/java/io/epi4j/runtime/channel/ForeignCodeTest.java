package io.epi4j.runtime.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;

/**
 * A name of a channel may be anything, and how it is written is its own: it may take locks, and
 * wait for another thread that uses channels.
 */
@Timeout(60) // where it is asked under a lock, the two would wait for each other
class ForeignCodeTest {
  private final ChannelRegistry registry = ChannelRegistry.of(new QuietHost());
  private final ExecutorService other = Executors.newSingleThreadExecutor();
  private final EventSubscription any = registry.named("other", String.class).subscribe(line -> {});

  @AfterEach
  void end() {
    other.shutdownNow();
  }

  /** Has another thread look at a subscription before it says what it is. */
  private final class Slow {
    @Override
    public String toString() {
      try {
        other.submit(any::isOpen).get();
      } catch (ExecutionException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return "slow";
    }
  }

  @Test
  void whatListensIsTold() {
    registry.named(new Slow(), String.class).subscribe(line -> {});
    assertEquals(
        Set.of("other", "slow"),
        registry.statuses().stream().map(ChannelStatus::name).collect(Collectors.toSet()));
  }

  @Test
  void subscribersAreTold() {
    Channel<String> channel = registry.named(new Slow(), String.class);
    channel.subscribe(line -> {});
    assertEquals(1, channel.subscribers().size());
  }

  @Test
  void aClosedEpiIsTold() {
    Channel<String> channel = registry.named(new Slow(), String.class);
    registry.close();
    String message = "Channel slow belongs to an Epi that is closed.";
    for (Executable use :
        List.<Executable>of(
            () -> channel.subscribe(line -> {}),
            () -> channel.onDemand(() -> {}, () -> {}),
            () -> channel.publish("x"))) {
      assertEquals(message, assertThrows(IllegalStateException.class, use).getMessage());
    }
  }

  /** The name itself need not go with it. */
  @Test
  void aClosedEpiIsToldElsewhereToo() throws IOException, ClassNotFoundException {
    Channel<String> channel = registry.named(new Slow(), String.class);
    registry.close();
    IllegalStateException closed =
        assertThrows(IllegalStateException.class, () -> channel.publish("x"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(closed);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertEquals(closed.getMessage(), ((Exception) in.readObject()).getMessage());
    }
  }
}
