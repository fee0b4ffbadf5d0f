package io.epi4j.processor.read;

import io.epi4j.manifest.Manifest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a compilation puts its classes, which tells one of tests from one of a program: build tools
 * have fixed places for both, and no other sign reaches a processor.
 *
 * @param directory the directory of the classes, with a slash at its end
 */
record OutputPlace(String directory) {
  /** Directories of tests and of the program that they test: Maven's, Gradle's, IntelliJ's. */
  private static final Pattern MAVEN = Pattern.compile("(.*/target/)test-classes/");

  private static final Pattern GRADLE = Pattern.compile("(.*/build/classes/[^/]+/)test/");
  private static final Pattern INTELLIJ = Pattern.compile("(.*/out/)test(/.*)");

  /** Returns the place in which {@code marker}, the URI of the plugin's marker, stands. */
  static OutputPlace ofMarker(URI marker) {
    String text = marker.toString();
    return new OutputPlace(
        text.substring(0, Math.max(0, text.length() - Manifest.MARKER.length())));
  }

  /** Returns whether classes of tests are put here. */
  boolean isOfTests() {
    return mainDirectory().isPresent();
  }

  /** Returns the plugin id that the compilation of the program left in the directory beside. */
  Optional<String> mainPlugin() {
    return mainDirectory().flatMap(OutputPlace::marker);
  }

  private Optional<String> mainDirectory() {
    return replaced(MAVEN, "$1classes/")
        .or(() -> replaced(GRADLE, "$1main/"))
        .or(() -> replaced(INTELLIJ, "$1production$2"));
  }

  private Optional<String> replaced(Pattern tests, String main) {
    Matcher matcher = tests.matcher(directory);
    return matcher.matches() ? Optional.of(matcher.replaceFirst(main)) : Optional.empty();
  }

  private static Optional<String> marker(String directory) {
    try {
      Path marker = Path.of(URI.create(directory + Manifest.MARKER));
      return Optional.of(Files.readString(marker).strip());
    } catch (IOException | RuntimeException e) { // none there, or not on a disk
      return Optional.empty();
    }
  }
}
