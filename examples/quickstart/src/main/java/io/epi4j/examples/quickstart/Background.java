package io.epi4j.examples.quickstart;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.epi4j.ProcessService;
import io.epi4j.ProcessSpec;
import io.epi4j.Restart;
import io.epi4j.runtime.Epi;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Processes of an application: a server, and an import that ends when all is read. */
final class Background {
  private final Quickstart_GreeterFacade greeters;
  private final Path names;
  private final Consumer<String> log;

  /**
   * Makes one that runs nothing yet.
   *
   * @param names a file with a name in each line
   * @param log takes where the server is, and how each of the names is greeted
   */
  Background(Quickstart_GreeterFacade greeters, Path names, Consumer<String> log) {
    this.greeters = greeters;
    this.names = names;
    this.log = log;
  }

  void begin(Epi epi) {
    // snippet: supervise
    ProcessSpec server = ProcessSpec.service("server", Server::new);
    ProcessSpec names =
        ProcessSpec.task("names", () -> this::greetAll)
            .restart(Restart.TRANSIENT)
            .backOff(Duration.ofSeconds(1), Duration.ofMinutes(1));
    epi.processes().supervise(List.of(server, names));
    // end snippet
  }

  /** Fails while the file is not there. */
  private void greetAll() throws IOException {
    for (String name : Files.readAllLines(names)) {
      log.accept(greeters.pipe().greet(name));
    }
  }

  // snippet: service
  final class Server implements ProcessService {
    private final HttpServer http = HttpServer.create();

    Server() throws IOException {}

    @Override
    public void start(Consumer<? super Throwable> failed) throws IOException {
      http.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      http.createContext("/", Background.this::answer);
      http.start();
      log.accept("port " + http.getAddress().getPort());
    }

    @Override
    public void close() {
      http.stop(0);
    }
  }

  // end snippet

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String name = exchange.getRequestURI().getPath().substring(1);
      byte[] greeting = greeters.pipe().greet(name).getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, greeting.length);
      exchange.getResponseBody().write(greeting);
    }
  }
}
