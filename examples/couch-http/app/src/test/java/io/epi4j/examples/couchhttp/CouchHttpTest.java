package io.epi4j.examples.couchhttp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CouchHttpTest {
  @Test
  void toursThePathsOfAllPlugins() {
    Run run = Run.of();
    assertEquals(0, run.status());
    run.assertAnswer(
        "200 GET /find?q=granite%20dovetailed",
        "search rewrote, search answered, stats counted",
        "{\"query\":\"granite dovetailed\",\"total\":2,\"rows\":[{\"id\":\"eddystone\"");
    run.assertAnswer(
        "200 GET /_search?q=K%C3%95PU%20%22pyramid%22%20%3C%26%3E",
        "search answered, stats counted", "{\"query\":\"KÕPU \\\"pyramid\\\" <&>\",\"total\":1,");
    run.assertAnswer("400 GET /_search", "search answered, stats counted", "{\"error\":\"bad_req");
    run.assertAnswer(
        "200 GET /_session", "auth answered, stats counted", "{\"user\":\"anonymous\"}");
    run.assertAnswer(
        "404 GET /no/such%20place?%C3%A4",
        "stats counted",
        "{\"error\":\"not_found\",\"reason\":\"no plugin answers /no/such place\"}");
  }

  @Test
  void asksAgainAfterAnEditOfTheFeatures() {
    List<String> lines = Run.of().output().lines().filter(CouchHttpTest::tellsOfFeatures).toList();
    assertEquals(
        List.of(
            "403 GET /_search/words?q=gran",
            "edited features.json, now"
                + " {/_search=Feature[enabled=false], /_search/words=Feature[enabled=true]}",
            "403 GET /_search?q=granite",
            "200 GET /_search/words?q=gran",
            "edited features.json, now {/_search=Feature[enabled=true]}",
            "403 GET /_search/words?q=gran"),
        lines);
  }

  private static boolean tellsOfFeatures(String line) {
    return line.matches("(\\d+ GET /_search(/words)?\\?q=gran|edited ).*");
  }

  @Test
  void leavesTheOperatorsOwnDirectoryAlone(@TempDir Path conf) throws IOException {
    Files.writeString(conf.resolve("features.json"), "{\"/_session\": {\"enabled\": false}}");
    Run run = Run.of("--conf", conf.toString());
    run.assertAnswer("403 GET /_session", "stats counted", "{\"error\":\"switched_off\"");
    assertFalse(run.output().contains("edited"), run.output());
    String problems = run.output().substring(run.output().indexOf("Problems:\n"));
    assertEquals(2, problems.lines().count(), problems);
    assertTrue(problems.contains("WARNING [process-failed] plugin stats: "), problems);
  }

  @Test
  void startsTheCollectorAgainThatMetABadSample() {
    Run run = Run.of();
    run.assertAnswer(
        "202 GET /_beacon?page=/find&ms=-3600000", "stats answered, stats counted", "");
    run.assertAnswer(
        "200 GET /_processes as ada with lovelace-1843",
        "auth allowed, stats answered, stats counted",
        "[{\"plugin\":\"stats\",\"id\":\"collector\",\"state\":\"RUNNING\",\"restarts\":1,");
    run.assertAnswer(
        "200 GET /_stats/times as ada with lovelace-1843",
        "auth allowed, stats answered, stats counted",
        "{\"/find\":{\"128\":2}}");
    List<String> told = run.output().lines().filter(line -> line.contains("clock went")).toList();
    assertEquals(2, told.size(), run.output());
    assertTrue(told.get(0).startsWith("  collector of stats: running since "), told.get(0));
    assertTrue(told.get(1).startsWith("  WARNING [process-failed] plugin stats: "), told.get(1));
  }

  @Test
  void failsNoProcessThatIsNotThere() {
    Run run = Run.of("--order", "*,!stats");
    assertFalse(run.output().contains("_beacon"), run.output());
    assertTrue(run.output().endsWith("Problems: none\n"), run.output());
  }

  @Test
  void waitsForNoProcessWhereEverythingIsSwitchedOff(@TempDir Path conf) throws IOException {
    Files.writeString(conf.resolve("features.json"), "{\"*\": {\"enabled\": false}}");
    Run run = Run.of("--conf", conf.toString());
    assertEquals(0, run.status(), run.errors());
    run.assertAnswer("403 GET /_beacon?page=/find&ms=80", "stats counted", "{\"error\":\"switched");
    assertTrue(run.output().endsWith("Problems: none\n"), run.output());
  }

  @Test
  void showsCountsOnlyToThoseWhoLogIn() {
    Run run = Run.of();
    String refused = "{\"error\":\"unauthorized\"";
    run.assertAnswer("401 GET /metrics", "stats rewrote, auth refused, stats counted", refused);
    run.assertAnswer(
        "401 GET /metrics as ada with a wrong password",
        "stats rewrote, auth refused, stats counted",
        refused);
    run.assertAnswer(
        "200 GET /metrics/ as ada with lovelace-1843",
        "auth rewrote, stats rewrote, auth allowed, stats answered, stats counted",
        "{\"/_search\":{\"200\":2,\"400\":1},\"/_session\":{\"200\":1},\"/_stats\":{\"401\":2}}");
  }

  @Test
  void answersNothingForAPluginThatTheOrderExcludes() {
    Run run = Run.of("--order", "*,!search");
    run.assertAnswer("404 GET /find?q=granite%20dovetailed", "stats counted", "{\"error\":\"not_f");
    run.assertAnswer("200 GET /_session", "auth answered, stats counted", "{\"user\"");
  }

  @Test
  void answersNothingForAPluginThatTheOrderDoesNotList() {
    Run run = Run.of("--order", "auth,search");
    run.assertAnswer("404 GET /metrics", "none", "{\"error\":\"not_found\"");
    run.assertAnswer(
        "200 GET /find?q=granite%20dovetailed", "search rewrote, search answered", "{\"query\"");
  }

  @Test
  void pipesInTheOperatorsOrder() {
    // stats sees /metrics/ before auth takes the slash away, and so does not know it.
    Run.of("--order", "stats,*")
        .assertAnswer(
            "404 GET /metrics/ as ada with lovelace-1843",
            "auth rewrote, auth allowed, stats counted",
            "{");
  }

  @Test
  void servesUntilItIsInterrupted() throws Exception {
    try (PipedInputStream in = new PipedInputStream();
        PrintStream out = new PrintStream(new PipedOutputStream(in), true, StandardCharsets.UTF_8);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      FutureTask<Integer> program =
          new FutureTask<>(() -> CouchHttp.run(out, System.err, "--serve"));
      Thread thread = new Thread(program, "couch-http");
      thread.start();
      String first = lines.readLine();
      String address = first.substring(first.indexOf("http://"));
      HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/_session")).build();
      assertEquals(
          200, HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode());
      thread.interrupt();
      assertEquals(0, program.get(30, TimeUnit.SECONDS));
    }
  }

  @Test
  void tellsItsOptionsToThoseWhoMistakeThem() {
    assertMisuse("unknown option --sevre", "--sevre");
    assertMisuse("--order needs a value", "--order");
    assertMisuse("--conf needs a directory: ", "--conf", "\0");
    assertMisuse("--port needs a number up to 65535, not 65536", "--port", "65536");
    assertMisuse("--port needs a number up to 65535, not -1", "--port", "-1");
    assertMisuse("The plugin order [auth, auth] of", "--order", "auth, auth");
  }

  @Test
  void failsWhereThePortIsTaken() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Run run = Run.of("--port", String.valueOf(other.getLocalPort()));
      assertEquals(1, run.status());
      assertTrue(run.errors().contains("Address already in use"), run.errors());
    }
  }

  private static void assertMisuse(String message, String... arguments) {
    Run run = Run.of(arguments);
    assertEquals(2, run.status());
    assertEquals("", run.output());
    assertTrue(run.errors().startsWith("couch-http: " + message), run.errors());
    assertTrue(run.errors().endsWith(Options.USAGE), run.errors());
  }
}
