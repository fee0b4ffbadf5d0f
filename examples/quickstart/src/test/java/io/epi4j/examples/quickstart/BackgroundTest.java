package io.epi4j.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.runtime.Epi;
import io.epi4j.runtime.process.ProcessState;
import io.epi4j.runtime.process.ProcessStatus;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class BackgroundTest {
  private final BlockingQueue<ProcessStatus> changes = new LinkedBlockingQueue<>();
  private final List<String> log = new CopyOnWriteArrayList<>();

  @Test
  void servesUntilTheEpiIsClosedAndReadsTheNamesOnceTheyAreThere(@TempDir Path directory)
      throws Exception {
    Path names = directory.resolve("names");
    HttpRequest request;
    try (Epi epi = Epi.builder().start()) {
      epi.processes().onChange(changes::add);
      new Background(Quickstart_GreeterFacade.of(epi), names, log::add).begin(epi);

      until("server", ProcessState.RUNNING);
      ProcessStatus failed = until("names", ProcessState.BACKING_OFF);
      assertTrue(failed.lastFailure().contains("NoSuchFileException"), failed.lastFailure());
      Files.write(directory.resolve("new"), List.of("Ada", "Grace"));
      Files.move(directory.resolve("new"), names);
      until("names", ProcessState.ENDED);
      assertEquals(List.of("Hello Ada!", "Hello Grace!"), log.subList(1, 3));

      URI address = URI.create("http://127.0.0.1:" + log.get(0).replace("port ", "") + "/Ada");
      request = HttpRequest.newBuilder(address).build();
      assertEquals("Hello Ada!", send(request));
    }
    assertThrows(ConnectException.class, () -> send(request));
  }

  private ProcessStatus until(String id, ProcessState state) throws InterruptedException {
    ProcessStatus status = changes.take();
    while (!status.id().equals(id) || status.state() != state) {
      status = changes.take();
    }
    return status;
  }

  private static String send(HttpRequest request) throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }
}
