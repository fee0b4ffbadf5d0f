package io.epi4j.examples.couchhttp;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Sends requests to a running front, and prints what came of each.
 *
 * @param client sends them
 * @param address where the front is
 * @param out where to print
 * @param login who asks; empty for one who does not log in
 */
record Visitor(HttpClient client, URI address, PrintStream out, Optional<Login> login) {
  private static final int EXCERPT = 90;

  /** A name and a password, right or wrong, which are shown. */
  record Login(String user, String password) {
    private String basic() {
      byte[] credentials = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
      return "Basic " + Base64.getEncoder().encodeToString(credentials);
    }
  }

  static Visitor of(URI address, PrintStream out) {
    return new Visitor(HttpClient.newHttpClient(), address, out, Optional.empty());
  }

  /** Returns one who logs in. */
  Visitor as(String user, String password) {
    return new Visitor(client, address, out, Optional.of(new Login(user, password)));
  }

  /** Returns whether it was done. */
  boolean get(String target) throws IOException, InterruptedException {
    return print("GET", target, send("GET", target, BodyPublishers.noBody()));
  }

  /** Asks until the answer's body is as it should be, and prints only that answer. */
  void getUntil(String target, Predicate<String> good, Duration limit)
      throws IOException, InterruptedException {
    long begin = System.nanoTime();
    HttpResponse<String> response = send("GET", target, BodyPublishers.noBody());
    while (response.statusCode() == 200 && !good.test(response.body())) {
      if (System.nanoTime() - begin > limit.toNanos()) {
        throw new IOException(target + " still says " + response.body() + " after " + limit);
      }
      response = send("GET", target, BodyPublishers.noBody());
    }
    print("GET", target, response);
  }

  /** Returns whether it was done. */
  boolean put(String target, String body) throws IOException, InterruptedException {
    return print("PUT", target, send("PUT", target, BodyPublishers.ofString(body)));
  }

  /** Returns whether it was done. */
  boolean delete(String target) throws IOException, InterruptedException {
    return print("DELETE", target, send("DELETE", target, BodyPublishers.noBody()));
  }

  private HttpResponse<String> send(String method, String target, BodyPublisher body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.resolve(target)).method(method, body);
    login.ifPresent(known -> request.header("Authorization", known.basic()));
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private boolean print(String method, String target, HttpResponse<String> response) {
    String who = login.map(l -> " as " + l.user() + " with " + l.password()).orElse("");
    out.println(response.statusCode() + " " + method + " " + target + who);
    out.println("    plugins: " + response.headers().firstValue(HttpFront.TRAIL).orElse("none"));
    out.println("    body:    " + excerpt(response.body()));
    return response.statusCode() < 300;
  }

  private static String excerpt(String body) {
    return body.length() <= EXCERPT ? body : body.substring(0, EXCERPT) + " ...";
  }
}
