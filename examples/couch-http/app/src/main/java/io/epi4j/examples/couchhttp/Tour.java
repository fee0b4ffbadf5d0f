package io.epi4j.examples.couchhttp;

import io.epi4j.DataChanged;
import io.epi4j.Subscription;
import io.epi4j.examples.couchhttp.api.Feature;
import io.epi4j.examples.couchhttp.api.FeatureData;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Sends a few requests to a running front, and prints what came of each. */
final class Tour {
  private static final int EXCERPT = 90;
  private static final String OPERATOR = "couch-http";
  private static final String EDITED =
      """
      {
        "/_search": {"enabled": false},
        "/_search/words": {"enabled": true}
      }
      """;

  /** Where the machine does not tell of changes, files are looked at every 5 seconds. */
  private static final long SECONDS = 20;

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
    visit("/_stats/descriptions?key=/_stats");
    visit("/_search/words?q=gran");
    visit("/no/such%20place?%C3%A4");
  }

  /** Edits the operator's file of features, asks what that concerns, and puts the file back. */
  void edit(FeatureData features, Path file) throws IOException, InterruptedException {
    if (!features.plugins().contains(OPERATOR)) {
      return; // the order leaves the plugin out that has the file
    }
    String before = Files.readString(file);
    write(features, file, EDITED);
    visit("/_search?q=granite");
    visit("/_search/words?q=gran");
    write(features, file, before);
    visit("/_search/words?q=gran");
  }

  /** Puts another text in place of the file, and returns when all who ask get what it says. */
  private void write(FeatureData features, Path file, String text)
      throws IOException, InterruptedException {
    BlockingQueue<DataChanged<Feature>> changes = new LinkedBlockingQueue<>();
    Subscription subscription = features.onChange(changes::add);
    try (subscription) {
      Path other = Files.writeString(file.resolveSibling("edited"), text);
      Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
      DataChanged<Feature> change = changes.poll(SECONDS, TimeUnit.SECONDS);
      if (change == null) {
        throw new IOException("nobody saw within " + SECONDS + " s that " + file + " changed");
      }
      out.println("edited " + file.getFileName() + ", now " + change.after());
    }
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
