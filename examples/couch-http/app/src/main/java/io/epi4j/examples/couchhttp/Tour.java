package io.epi4j.examples.couchhttp;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Sends a few requests to a running front, and prints what came of each. */
final class Tour {
  private static final int EXCERPT = 90;

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI address;
  private final PrintStream out;

  Tour(URI address, PrintStream out) {
    this.address = address;
    this.out = out;
  }

  void walk() throws IOException, InterruptedException {
    visit("/find?q=granite%20dovetailed");
    visit("/_search?q=K%C3%95PU%20%22pyramid%22%20%3C%26%3E");
    visit("/_search");
    visit("/_session");
    visit("/metrics");
    visit("/metrics", "ada", "a wrong password");
    visit("/metrics/", "ada", "lovelace-1843");
    visit("/no/such%20place?%C3%A4");
  }

  private void visit(String target) throws IOException, InterruptedException {
    print(target, HttpRequest.newBuilder(address.resolve(target)).build());
  }

  private void visit(String target, String user, String password)
      throws IOException, InterruptedException {
    byte[] credentials = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    String basic = "Basic " + Base64.getEncoder().encodeToString(credentials);
    print(
        target + " as " + user + " with " + password,
        HttpRequest.newBuilder(address.resolve(target)).header("Authorization", basic).build());
  }

  private void print(String title, HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    out.println(response.statusCode() + " GET " + title);
    out.println("    plugins: " + response.headers().firstValue(HttpFront.TRAIL).orElse("none"));
    out.println("    body:    " + excerpt(response.body()));
  }

  private static String excerpt(String body) {
    return body.length() <= EXCERPT ? body : body.substring(0, EXCERPT) + " ...";
  }
}
