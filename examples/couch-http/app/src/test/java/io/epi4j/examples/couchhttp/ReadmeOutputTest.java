package io.epi4j.examples.couchhttp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The README shows what the program really prints, but for ports, places and times. {@code mvn test
 * -pl :couch-http-app -am -Dreadme.regenerate=true} writes it anew.
 */
class ReadmeOutputTest {
  private static final Pattern SHOWN =
      Pattern.compile("(<!-- output: couch-http -->\n```text\n)(.*?)```\n", Pattern.DOTALL);

  @Test
  void showsWhatTheProgramPrints() throws IOException {
    Path file = readme();
    String readme = Files.readString(file);
    String output = withoutWhatDiffersFromRunToRun(Run.of().output());
    Matcher shown = SHOWN.matcher(readme);
    assertTrue(shown.find(), "the README does not show the output");
    if (Boolean.getBoolean("readme.regenerate")) {
      String block = shown.group(1) + output.strip() + "\n```\n";
      Files.writeString(file, shown.replaceFirst(Matcher.quoteReplacement(block)));
    } else {
      assertEquals(output.strip(), shown.group(2).strip());
    }
  }

  /**
   * The port is any free one, plugins lie in jars or directories at any place, and the version of
   * the descriptions is that of the second in which the report is made.
   */
  private static String withoutWhatDiffersFromRunToRun(String output) {
    return output
        .replaceAll("127\\.0\\.0\\.1:\\d+", "127.0.0.1:40123")
        .replaceAll("(?m)^(features and descriptions: )\\S*(couch-http-)\\d+", "$1.../$2407")
        .replaceAll("(at|since) \\S+T\\S+Z", "$1 12:00:00")
        .replaceAll("version [0-9a-f]{8,}", "version 5f02...")
        .replaceAll("(?m)^( +)\\S*/(couch-http/\\w+)/target/.*$", "$1.../$2");
  }

  private static Path readme() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
        .map(directory -> directory.resolve("README.md"))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow();
  }
}
