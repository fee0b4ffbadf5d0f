package io.epi4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Only the files that were changed are compiled again, into the same directory. */
class ChangedFilesTest {
  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource
  void javacWritesWhatACleanBuildWrites(Change change) throws IOException {
    OnDisk partial = OnDisk.javac(directory.resolve("partial"));
    CleanBuild.of(change.before()).copyTo(partial);
    writesWhatACleanBuildWrites(partial, change);
  }

  /** It refuses to write a facade while it sees the old one, unlike the IDE, which deletes that. */
  @ParameterizedTest
  @EnumSource
  void eclipseWritesWhatACleanBuildWrites(Change change) throws IOException {
    OnDisk partial = new OnDisk(new EclipseCompiler(), directory.resolve("partial"), List.of());
    CleanBuild.of(change.before()).copyTo(partial);
    List<String> stale = stale(change);
    if (!stale.isEmpty()) {
      assertEquals(
          stale.stream().map(ChangedFilesTest::refusal).toList(),
          partial.compile(change.touched(), "-nowarn"));
    }
    for (String path : stale) {
      deleteClasses(partial.output().resolve(path.replace(".java", "")));
      Files.delete(partial.output().resolve(path));
    }
    writesWhatACleanBuildWrites(partial, change, "-nowarn");
  }

  /** Returns the facades, views and channels that change. */
  private static List<String> stale(Change change) {
    Map<String, String> before = CleanBuild.of(change.before()).written();
    Map<String, String> after = CleanBuild.of(change.after()).written();
    return before.keySet().stream()
        .filter(path -> path.endsWith(".java") && after.containsKey(path))
        .filter(path -> !Objects.equals(after.get(path), before.get(path)))
        .toList();
  }

  private static String refusal(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
    String kind = name.endsWith("Data") ? "view" : name.endsWith("Channel") ? "channel" : "facade";
    return "[EpiGeneratedStale] The "
        + kind
        + " of "
        + name.replaceFirst("(Facade|Data|Channel)$", "")
        + " is not what it was, but this compiler writes no "
        + name
        + " while it sees the one that it wrote before. Delete "
        + name
        + ".java and "
        + name
        + "*.class, and compile again.";
  }

  private static void writesWhatACleanBuildWrites(OnDisk partial, Change change, String... options)
      throws IOException {
    for (String path : change.deleted()) {
      deleteClasses(partial.output().resolve(path.replace(".java", "")));
    }
    assertEquals(List.of(), partial.compile(change.touched(), options));
    assertEquals(CleanBuild.of(change.after()).written(), partial.written());
  }

  /** An IDE deletes the classes of a source that is deleted; nobody else would. */
  private static void deleteClasses(Path type) throws IOException {
    try (DirectoryStream<Path> classes =
        Files.newDirectoryStream(type.resolveSibling(""), type.getFileName() + "{,$*}.class")) {
      for (Path each : classes) {
        Files.delete(each);
      }
    }
  }
}
