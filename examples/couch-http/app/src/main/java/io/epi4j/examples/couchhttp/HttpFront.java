package io.epi4j.examples.couchhttp;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.epi4j.examples.couchhttp.api.Feature;
import io.epi4j.examples.couchhttp.api.FeatureData;
import io.epi4j.examples.couchhttp.api.Request;
import io.epi4j.examples.couchhttp.api.Response;
import io.epi4j.examples.couchhttp.api.UrlHandlersFacade;
import io.epi4j.runtime.Epi;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves HTTP on the loopback interface, and leaves every answer to the plugins. */
final class HttpFront implements AutoCloseable {
  /** The response header that tells which plugins took part. */
  static final String TRAIL = "Plugin-Trail";

  private static final List<String> METHODS = List.of("GET", "HEAD", "PUT", "DELETE");
  private static final List<String> READING = List.of("GET", "HEAD");
  private static final Logger LOGGER = System.getLogger(HttpFront.class.getName());

  private final HttpServer server;
  private final ExecutorService workers = Executors.newFixedThreadPool(4);
  private final UrlHandlersFacade handlers;
  private final FeatureData features;

  private HttpFront(HttpServer server, Epi epi) {
    this.server = server;
    this.handlers = UrlHandlersFacade.of(epi);
    this.features = FeatureData.of(epi);
  }

  /** Returns a front that serves already; port 0 stands for any free one. */
  static HttpFront open(Epi epi, int port) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    HttpFront front = new HttpFront(HttpServer.create(address, 0), epi);
    front.server.createContext("/", front::serve);
    front.server.setExecutor(front.workers);
    front.server.start();
    return front;
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  // snippet: answer
  private Response answer(Request received) {
    Request request = handlers.pipe().rewrite(received);
    return handlers.skippingFailures().pipe().finish(request, response(request));
  }

  private Response response(Request request) {
    if (request.path().startsWith("/_") && !request.reads()) {
      return notAllowed(READING);
    }
    if (!Feature.isOn(features, request.path())) {
      return Response.error(403, "switched_off", request.path() + " is switched off");
    }
    if (!handlers.all().authorized(request)) {
      return Response.error(401, "unauthorized", "log in to see this");
    }
    return handlers.decide().handle(request).orElseGet(() -> notFound(request));
  }

  // end snippet

  private static Response notFound(Request request) {
    return Response.error(404, "not_found", "no plugin answers " + request.path());
  }

  private static Response notAllowed(List<String> allowed) {
    String methods = String.join(", ", allowed);
    return Response.error(405, "method_not_allowed", "only for " + methods)
        .withHeader("Allow", methods);
  }

  private void serve(HttpExchange http) throws IOException {
    try (http) {
      Exchange exchange = new Exchange(http);
      exchange.send(respond(exchange));
    }
  }

  private Response respond(Exchange exchange) throws IOException {
    if (!METHODS.contains(exchange.method())) {
      return notAllowed(METHODS);
    }
    Optional<Request> request = exchange.request();
    if (request.isEmpty()) {
      return Response.error(413, "too_large", "at most " + Exchange.MOST_BYTES + " bytes");
    }
    Response response = answerOrApologise(request.get());
    String trail = String.join(", ", request.get().trail().steps());
    return trail.isEmpty() ? response : response.withHeader(TRAIL, trail);
  }

  private Response answerOrApologise(Request request) {
    try {
      return answer(request);
    } catch (RuntimeException e) {
      LOGGER.log(Level.ERROR, "failed to answer " + request.path(), e);
      return Response.error(500, "internal_error", "the server's log tells more");
    }
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdown();
  }
}
