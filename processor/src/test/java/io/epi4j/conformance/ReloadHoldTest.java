package io.epi4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.runtime.Epi;
import io.epi4j.runtime.EpiAssertions;
import io.epi4j.runtime.process.ProcessState;
import io.epi4j.runtime.process.ProcessStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only one generation can hold at a time: a port, and the processes of a plugin. */
class ReloadHoldTest {
  private static final String HOLDER =
      """
      package search;
      import api.*;
      import io.epi4j.*;
      import java.io.IOException;
      import java.io.UncheckedIOException;
      import java.net.InetAddress;
      import java.net.ServerSocket;
      import java.util.List;
      import java.util.concurrent.CountDownLatch;

      @EpiPlugin("search")
      @EpiProvider
      final class Holder implements Greeter, Plugin {
        private final PluginContext context;
        private ServerSocket socket;
        Holder(PluginContext context) { this.context = context; }
        @Override public void started(PluginContext same) throws Exception {
          listen();
          Told.line("%1$s started");
        }
        private void listen() throws IOException {
          socket = context.own(new ServerSocket(Integer.getInteger("reload.port", 0), 1,
              InetAddress.getLoopbackAddress()));
          System.setProperty("reload.port", Integer.toString(socket.getLocalPort()));
        }
        @Override public void quiesce() throws IOException { socket.close(); }
        @Override public void resume() throws IOException { listen(); }
        @Override public String greet(String name) {
          return "%1$s listens: " + !socket.isClosed();
        }
        @Override public List<ProcessSpec> processes() {
          return List.of(ProcessSpec.task("worker", () -> () -> {
            Told.signal("worker %1$s begins");
            try {
              new CountDownLatch(1).await();
            } finally {
              Told.signal("worker %1$s ends");
            }
          }));
        }
      }
      """;

  @TempDir Path directory;

  private ReloadWorld world;

  @BeforeEach
  void anApplication() throws Exception {
    world = new ReloadWorld(directory);
    System.clearProperty("reload.port");
  }

  @AfterEach
  void close() throws Exception {
    world.close();
    System.clearProperty("reload.port");
  }

  private Path holder(String version) {
    return world.compiled("search", "holder" + version, HOLDER.formatted(version));
  }

  private static void assertOneRuns(Epi epi) {
    List<ProcessStatus> all = epi.processes().status();
    assertEquals(1, all.size(), all::toString);
    ProcessState state = all.get(0).state(); // it may be told that it runs a little later
    assertTrue(state == ProcessState.RUNNING || state == ProcessState.STARTING, all::toString);
  }

  @Test
  void thePortAndTheProcessesGoToTheNextGeneration() {
    world.install(holder("1"), "search.jar");
    Path second = holder("2");
    try (Epi epi = world.start()) {
      assertEquals("worker 1 begins", world.signal(epi));
      assertEquals("[1 listens: true]", world.greet(epi));
      world.install(second, "search.jar");
      assertEquals(List.of(), epi.plugins().refresh().faults());
      assertEquals("worker 1 ends", world.signal(epi), "before the next one begins");
      assertEquals("worker 2 begins", world.signal(epi));
      assertOneRuns(epi);
      assertEquals("[2 listens: true]", world.greet(epi));
      assertEquals(List.of(), epi.report().problems());
      EpiAssertions.assertUnloads(epi, "search", Duration.ofSeconds(30));
    }
  }

  @Test
  void theyStayWhereTheNextGenerationIsRefused() {
    world.install(holder("1"), "search.jar");
    Path second = holder("2");
    try (Epi epi = world.start()) {
      assertEquals("worker 1 begins", world.signal(epi));
      world.fail(epi, "2 started");
      world.install(second, "search.jar");
      assertFalse(epi.plugins().refresh().applied());
      assertOneRuns(epi);
      assertEquals("[1 listens: true]", world.greet(epi), "though the next one had the port");
      assertEquals(
          List.of("reload-refused"),
          epi.report().problems().stream().map(each -> each.id()).toList());
      world.fail(epi, "");
      assertTrue(epi.plugins().refresh().applied());
      assertEquals("[2 listens: true]", world.greet(epi));
    }
  }
}
