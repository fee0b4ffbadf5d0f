package io.epi4j.examples.couchhttp;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.epi4j.examples.couchhttp.api.Feature;
import io.epi4j.examples.couchhttp.api.FeatureData;
import io.epi4j.examples.couchhttp.api.Request;
import io.epi4j.examples.couchhttp.api.Response;
import io.epi4j.examples.couchhttp.api.UrlHandlersFacade;
import io.epi4j.runtime.Epi;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves HTTP on the loopback interface, and leaves every answer to the plugins. */
final class HttpFront implements AutoCloseable {
  /** The response header that tells which plugins took part. */
  static final String TRAIL = "Plugin-Trail";

  private static final List<String> METHODS = List.of("GET", "HEAD");
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

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!METHODS.contains(exchange.getRequestMethod())) {
        Response refusal = Response.error(405, "method_not_allowed", "only GET is served");
        send(exchange, refusal.withHeader("Allow", String.join(", ", METHODS)));
        return;
      }
      Request request = Request.of(exchange.getRequestURI(), single(exchange.getRequestHeaders()));
      Response response = answerOrApologise(request);
      String trail = String.join(", ", request.trail().steps());
      send(exchange, trail.isEmpty() ? response : response.withHeader(TRAIL, trail));
    }
  }

  private Response answerOrApologise(Request request) {
    try {
      return answer(request);
    } catch (RuntimeException e) {
      LOGGER.log(Level.ERROR, "failed to answer " + request.path(), e);
      return Response.error(500, "internal_error", "the server's log tells more");
    }
  }

  private static Map<String, String> single(Headers headers) {
    Map<String, String> first = new HashMap<>();
    headers.forEach((name, values) -> first.put(name, values.get(0)));
    return first;
  }

  private static void send(HttpExchange exchange, Response response) throws IOException {
    byte[] body = response.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    response.headers().forEach(exchange.getResponseHeaders()::set);
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(response.status(), -1);
      return;
    }
    exchange.sendResponseHeaders(response.status(), body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdown();
  }
}
