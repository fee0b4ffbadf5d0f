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
import org.junit.jupiter.api.Test;

/**
 * The Java that the README shows is cut from files that compile. A comment before each fence names
 * the file and the part; {@code mvn test -pl :epi4j-example-quickstart -am
 * -Dreadme.regenerate=true} cuts anew.
 */
class ReadmeSnippetsTest {
  private static final Path ROOT = root();
  private static final Path README = ROOT.resolve("README.md");
  private static final Pattern SNIPPET =
      Pattern.compile("(<!-- snippet: (\\S+)#([^>]+) -->\n```java\n)(.*?)```\n", Pattern.DOTALL);

  @Test
  void showsWhatStandsInTheSources() throws IOException {
    String shown = Files.readString(README);
    String current = SNIPPET.matcher(shown).replaceAll(ReadmeSnippetsTest::cutAnew);
    if (Boolean.getBoolean("readme.regenerate")) {
      Files.writeString(README, current);
    } else {
      assertEquals(current, shown, "the README is stale; -Dreadme.regenerate=true cuts it anew");
    }
  }

  @Test
  void showsNoJavaThatIsWrittenByHand() throws IOException {
    String readme = Files.readString(README);
    long fences = readme.lines().filter(line -> line.strip().equals("```java")).count();
    assertTrue(fences > 0, "the README shows no Java");
    assertEquals(fences, SNIPPET.matcher(readme).results().count());
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
