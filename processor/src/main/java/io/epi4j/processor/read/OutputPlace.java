package io.epi4j.processor.read;

import io.epi4j.manifest.Manifest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a compilation puts its classes, which tells one of tests from one of a program: build tools
 * have fixed places for both, and no other sign reaches a processor.
 *
 * @param directory the directory of the classes, with a slash at its end
 */
record OutputPlace(String directory) {
  /**
   * Directories of tests, and those in which the program that they test may have left its marker:
   * of Maven, Gradle, IntelliJ and Eclipse. A marker elsewhere on the class path is another's.
   */
  private static final List<Layout> LAYOUTS =
      List.of(
          new Layout("(.*/target/)test-classes/", "$1classes/"),
          new Layout(
              "(.*/build/)classes/([^/]+)/test/",
              "$1classes/$2/main/",
              "$1classes/java/main/",
              "$1tmp/kapt3/classes/main/",
              "$1resources/main/"),
          new Layout("(.*/out/)test(/.*)", "$1production$2"),
          new Layout("(.*/bin/)test/", "$1main/"));

  /** Returns the place in which {@code marker}, the URI of the plugin's marker, stands. */
  static OutputPlace ofMarker(URI marker) {
    String text = marker.toString();
    return new OutputPlace(
        text.substring(0, Math.max(0, text.length() - Manifest.MARKER.length())));
  }

  /** Returns whether classes of tests are put here. */
  boolean isOfTests() {
    return !mainDirectories().isEmpty();
  }

  /** Returns the plugin id that the compilation of the program left in a directory beside. */
  Optional<String> mainPlugin() {
    return mainDirectories().stream().flatMap(main -> marker(main).stream()).findFirst();
  }

  private List<String> mainDirectories() {
    return LAYOUTS.stream().flatMap(layout -> layout.mainOf(directory)).toList();
  }

  private static Optional<String> marker(String directory) {
    try {
      Path marker = Path.of(URI.create(directory + Manifest.MARKER));
      return Optional.of(Files.readString(marker).strip());
    } catch (IOException | RuntimeException e) { // none there, or not on a disk
      return Optional.empty();
    }
  }

  /**
   * How a build tool lays out its output.
   *
   * @param tests the directory of tests
   * @param main the directories of the program, told by the groups of {@code tests}
   */
  private record Layout(Pattern tests, List<String> main) {
    Layout(String tests, String... main) {
      this(Pattern.compile(tests), List.of(main));
    }

    Stream<String> mainOf(String directory) {
      Matcher matcher = tests.matcher(directory);
      return matcher.matches() ? main.stream().map(matcher::replaceFirst) : Stream.empty();
    }
  }
}
