package io.epi4j.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The Java that the pages show is cut from files that compile. A comment before each fence names
 * the file and the part; {@code mvn test -pl :epi4j-example-quickstart -am
 * -Dreadme.regenerate=true} cuts anew.
 */
class ReadmeSnippetsTest {
  private static final Path ROOT = root();
  private static final Pattern SNIPPET =
      Pattern.compile("(<!-- snippet: (\\S+)#([^>]+) -->\n```java\n)(.*?)```\n", Pattern.DOTALL);

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "examples/migration/README.md"})
  void showsWhatStandsInTheSources(Path page) throws IOException {
    Path file = ROOT.resolve(page);
    String shown = Files.readString(file);
    long fences = shown.lines().filter(line -> line.strip().equals("```java")).count();
    assertTrue(fences > 0, page + " shows no Java");
    assertEquals(fences, SNIPPET.matcher(shown).results().count(), "no Java is written by hand");

    String current = SNIPPET.matcher(shown).replaceAll(ReadmeSnippetsTest::cutAnew);
    if (Boolean.getBoolean("readme.regenerate")) {
      Files.writeString(file, current);
    } else {
      assertEquals(current, shown, page + " is stale; -Dreadme.regenerate=true cuts it anew");
    }
  }

  private static String cutAnew(MatchResult shown) {
    try {
      String text = new Snippet(ROOT.resolve(shown.group(2)), shown.group(3)).text();
      return Matcher.quoteReplacement(shown.group(1) + text + "```\n");
    } catch (IOException e) {
      throw new IllegalStateException("cannot cut " + shown.group(2) + "#" + shown.group(3), e);
    }
  }

  private static Path root() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
        .filter(directory -> Files.exists(directory.resolve("README.md")))
        .findFirst()
        .orElseThrow();
  }
}
