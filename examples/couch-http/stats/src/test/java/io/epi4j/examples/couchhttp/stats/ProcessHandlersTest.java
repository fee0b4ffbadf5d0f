package io.epi4j.examples.couchhttp.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.epi4j.Decision;
import io.epi4j.ProcessSpec;
import io.epi4j.Restart;
import io.epi4j.examples.couchhttp.api.Request;
import io.epi4j.examples.couchhttp.api.Response;
import io.epi4j.examples.couchhttp.api.UrlHandlers;
import io.epi4j.examples.couchhttp.api.UrlHandlersFacade;
import io.epi4j.runtime.Epi;
import io.epi4j.runtime.process.ProcessState;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ProcessHandlersTest {
  private final Epi epi =
      Epi.builder().isolated().provider("stats", UrlHandlers.class, ProcessHandlers.class).start();

  @AfterEach
  void close() {
    epi.close();
  }

  @Test
  void tellsWhatEachProcessDoes() throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    epi.processes()
        .onChange(
            status -> {
              if (status.state() == ProcessState.ENDED) {
                ended.countDown();
              }
            });
    ProcessSpec failing = ProcessSpec.task("failing", () -> ProcessHandlersTest::fail);
    epi.processes().supervise(List.of(failing.restart(Restart.TEMPORARY)));
    ended.await();
    assertEquals(
        "[{\"plugin\":\"application\",\"id\":\"failing\",\"state\":\"ENDED\",\"restarts\":0,"
            + "\"last_failure\":\"java.io.IOException: no disk\",\"since\":\"%s\"}]"
                .formatted(epi.processes().status().get(0).since()),
        answer("/_processes").orElseThrow().body());
  }

  @Test
  void leavesOtherPathsAlone() {
    assertEquals("[]", answer("/_processes").orElseThrow().body());
    assertEquals(Decision.none(), answer("/_processes/stats"));
  }

  private static void fail() throws IOException {
    throw new IOException("no disk");
  }

  private Decision<Response> answer(String target) {
    Request request = Request.of(URI.create(target), Map.of());
    return UrlHandlersFacade.of(epi).decide().handle(request);
  }
}
