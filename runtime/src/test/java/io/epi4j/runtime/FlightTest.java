package io.epi4j.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.Overflow;
import io.epi4j.ProcessSpec;
import io.epi4j.ProcessTask;
import io.epi4j.Subscription;
import io.epi4j.runtime.channel.Channel;
import io.epi4j.runtime.channel.ChannelBinding;
import io.epi4j.runtime.channel.ChannelType;
import io.epi4j.runtime.channel.Delivery;
import io.epi4j.runtime.channel.Mailbox;
import io.epi4j.runtime.process.ProcessState;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a flight recording tells. */
class FlightTest {
  @TempDir Path dir;

  @Test
  void aRecordingTellsOfFailuresAlways() throws IOException {
    List<RecordedEvent> events = recorded(new Recording());
    assertEquals(List.of("SubscriberFailed"), names(events));
    RecordedEvent failure = events.get(0);
    assertEquals("ticks", failure.getString("channel"));
    assertEquals(FlightTest.class.getName() + " (a lambda)", failure.getString("subscriber"));
    assertEquals(IllegalStateException.class.getName(), failure.getClass("error").getName());
  }

  @Test
  void aRecordingTellsTheRestWhenAsked() throws IOException {
    Recording recording = new Recording();
    for (String name : List.of("Subscription", "EventDropped", "CallSite")) {
      recording.enable("io.epi4j." + name);
    }
    List<String> names = names(recorded(recording));
    assertEquals(2, names.stream().filter("EventDropped"::equals).count());
    assertEquals(4, names.stream().filter("Subscription"::equals).count());
    assertEquals(1, names.stream().filter("SubscriberFailed"::equals).count());
    assertTrue(names.contains("CallSite"), "the owner's site is promoted at once");
  }

  /** Two subscribe and end; one fails once, and one loses two events. */
  private List<RecordedEvent> recorded(Recording recording) throws IOException {
    Path file = dir.resolve("recording.jfr");
    try (recording) {
      recording.start();
      try (Epi epi = Epi.builder().isolated().executor(task -> {}).start()) {
        assertFalse(new Fresh(epi.bind(Fresh.TYPE)).isLive());
        TickChannel ticks = TickChannel.of(epi);
        Subscription full = ticks.subscribe(Mailbox.of(2, Overflow.DROP_NEWEST), tick -> {});
        for (int i = 0; i < 4; i++) {
          ticks.publish(i);
        }
        full.close();
        Subscription failing =
            ticks.subscribe(
                tick -> {
                  throw new IllegalStateException("no");
                });
        ticks.publish(4);
        failing.close();
      }
      recording.stop();
      recording.dump(file);
    }
    return RecordingFile.readAllEvents(file).stream()
        .filter(event -> event.getEventType().getName().startsWith("io.epi4j."))
        .toList();
  }

  /** A channel that no other test has used. */
  private record Fresh(ChannelBinding<Tick> binding) implements Channel<Tick> {
    static final ChannelType<Tick> TYPE = ChannelType.of(Tick.class, "fresh");

    @Override
    @SuppressWarnings("unchecked") // the handle is of this channel
    public Delivery<Tick> delivery() {
      try {
        return (Delivery<Tick>) TYPE.delivery().invokeExact(binding);
      } catch (Throwable e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Test
  void aRecordingTellsOfProcessesThatFailAndWhenAskedOfAll() throws Exception {
    Path file = dir.resolve("processes.jfr");
    try (Recording recording = new Recording()) {
      recording.enable("io.epi4j.Process");
      recording.start();
      try (Epi epi = Epi.builder().isolated().start()) {
        CountDownLatch givenUp = new CountDownLatch(1);
        epi.processes()
            .onChange(
                status -> {
                  if (status.state() == ProcessState.GIVEN_UP) {
                    givenUp.countDown();
                  }
                });
        Callable<ProcessTask> failing =
            () -> {
              throw new IOException("no");
            };
        epi.processes()
            .supervise(List.of(ProcessSpec.task("f", failing).intensity(0, Duration.ofMinutes(1))));
        givenUp.await();
      }
      recording.stop();
      recording.dump(file);
    }
    List<RecordedEvent> events = RecordingFile.readAllEvents(file);
    assertEquals(
        List.of("java.io.IOException: no", "given up: java.io.IOException: no"),
        texts(events, "io.epi4j.ProcessFailed", "failure"));
    assertEquals(
        List.of("STARTING", "GIVEN_UP", "ENDED"), texts(events, "io.epi4j.Process", "state"));
    assertEquals("application", texts(events, "io.epi4j.Process", "plugin").get(0));
    assertEquals("f", texts(events, "io.epi4j.ProcessFailed", "process").get(0));
  }

  private static List<String> texts(List<RecordedEvent> events, String name, String field) {
    return events.stream()
        .filter(event -> event.getEventType().getName().equals(name))
        .map(event -> event.getString(field))
        .toList();
  }

  private static List<String> names(List<RecordedEvent> events) {
    return events.stream()
        .map(event -> event.getEventType().getName().substring("io.epi4j.".length()))
        .toList();
  }
}
