package io.epi4j.examples.couchhttp;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import io.epi4j.examples.couchhttp.api.Request;
import io.epi4j.examples.couchhttp.api.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One request as it came, and the way back for its response.
 *
 * @param http the same to the JDK's server
 */
record Exchange(HttpExchange http) {
  /** How many bytes the body of a request has at most. */
  static final int MOST_BYTES = 64 * 1024;

  String method() {
    return http.getRequestMethod();
  }

  /** Returns the request, unless its body is too large. */
  Optional<Request> request() throws IOException {
    byte[] body = http.getRequestBody().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      return Optional.empty();
    }
    String text = new String(body, StandardCharsets.UTF_8);
    return Optional.of(
        Request.of(method(), http.getRequestURI(), single(http.getRequestHeaders()), text));
  }

  private static Map<String, String> single(Headers headers) {
    Map<String, String> first = new HashMap<>();
    headers.forEach((name, values) -> first.put(name, values.get(0)));
    return first;
  }

  void send(Response response) throws IOException {
    byte[] body = response.body().getBytes(StandardCharsets.UTF_8);
    http.getResponseHeaders().set("Content-Type", "application/json");
    response.headers().forEach(http.getResponseHeaders()::set);
    if (method().equals("HEAD")) {
      http.sendResponseHeaders(response.status(), -1);
      return;
    }
    http.sendResponseHeaders(response.status(), body.length);
    try (OutputStream out = http.getResponseBody()) {
      out.write(body);
    }
  }
}
