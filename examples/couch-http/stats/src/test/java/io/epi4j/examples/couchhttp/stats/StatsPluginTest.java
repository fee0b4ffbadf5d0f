package io.epi4j.examples.couchhttp.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.epi4j.examples.couchhttp.api.Request;
import io.epi4j.examples.couchhttp.api.Response;
import io.epi4j.examples.couchhttp.api.UrlHandlersFacade;
import io.epi4j.runtime.Epi;
import io.epi4j.runtime.problem.Problem;
import io.epi4j.runtime.process.ProcessState;
import io.epi4j.runtime.process.ProcessStatus;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** With the plugin as it is built, and its process under supervision. */
@Timeout(60)
class StatsPluginTest {
  private final BlockingQueue<ProcessStatus> changes = new LinkedBlockingQueue<>();
  private final Epi epi;

  StatsPluginTest(@TempDir Path conf) throws IOException {
    Files.writeString(conf.resolve("descriptions.json"), "{}");
    epi = Epi.builder().order("*", "!couch-http").dataBase(conf).start();
    epi.processes().onChange(changes::add);
  }

  @AfterEach
  void close() {
    epi.close();
  }

  @Test
  void theCollectorIsStartedAgainAndGoesOn() throws InterruptedException {
    assertEquals(202, get("/_beacon?page=/a&ms=5").status());
    assertEquals(202, get("/_beacon?page=/a&ms=-3600000").status());
    assertEquals(202, get("/_beacon?page=/b&ms=100").status());
    assertEquals(202, get("/_beacon?page=/b&ms=-1").status());

    ProcessStatus first = until(ProcessState.RUNNING, 1);
    assertEquals("stats", first.plugin());
    assertEquals("collector", first.id());
    assertEquals("epi4j-stats-collector", first.thread());
    assertEquals(
        "java.lang.IllegalStateException:"
            + " a client's clock went back: Sample[page=/a, ms=-3600000]",
        first.lastFailure());
    assertEquals(
        "java.lang.IllegalStateException: a client's clock went back: Sample[page=/b, ms=-1]",
        until(ProcessState.RUNNING, 2).lastFailure());

    assertEquals("{\"/a\":{\"8\":1},\"/b\":{\"128\":1}}", get("/_stats/times").body());
    List<Problem> problems = epi.report().problems();
    assertEquals(1, problems.size(), problems.toString());
    assertEquals("process-failed", problems.get(0).id());
  }

  @Test
  void takesOnlyNumbers() {
    assertEquals(400, get("/_beacon").status());
    assertEquals(400, get("/_beacon?page=/a").status());
    assertEquals(400, get("/_beacon?ms=1").status());
    assertEquals(400, get("/_beacon?page=/a&ms=soon").status());
    assertEquals("{}", get("/_stats/times").body());
  }

  /** Returns the next change to a state that comes after so many restarts. */
  private ProcessStatus until(ProcessState state, int restarts) throws InterruptedException {
    ProcessStatus status = changes.take();
    while (status.state() != state || status.restarts() != restarts) {
      status = changes.take();
    }
    return status;
  }

  private Response get(String target) {
    Request request = Request.of(URI.create(target), Map.of());
    return UrlHandlersFacade.of(epi).decide().handle(request).orElseThrow();
  }
}
