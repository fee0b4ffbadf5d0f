package io.epi4j.examples.couchhttp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What one run of the whole program gave. */
record Run(int status, String output, String errors) {
  static Run of(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        CouchHttp.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            arguments);
    return new Run(
        status,
        out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"),
        err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
  }

  /** Checks the three lines that the tour prints for a request. */
  void assertAnswer(String statusAndRequest, String plugins, String beginOfBody) {
    List<String> lines = output.lines().toList();
    int at = lines.indexOf(statusAndRequest);
    assertTrue(at >= 0, "no line \"" + statusAndRequest + "\" in\n" + output);
    assertEquals("    plugins: " + plugins, lines.get(at + 1));
    assertTrue(lines.get(at + 2).startsWith("    body:    " + beginOfBody), lines.get(at + 2));
  }
}
