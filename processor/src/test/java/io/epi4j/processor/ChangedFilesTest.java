package io.epi4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Only the files that were changed are compiled again, into the same directory. */
class ChangedFilesTest {
  private static final String SERVICE = "demo/Greeter.java";

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
    if (!change.before().equals(change.after()) && change.touched().containsKey(SERVICE)) {
      assertEquals(
          List.of(
              "[EpiFacadeStale] The facade of Greeter is not what it was, but this compiler writes"
                  + " no GreeterFacade while it sees the one that it wrote before. Delete"
                  + " GreeterFacade.java and GreeterFacade*.class, and compile again."),
          partial.compile(change.touched(), "-nowarn"));
      deleteClasses(partial.output().resolve("demo/GreeterFacade"));
      Files.delete(partial.output().resolve("demo/GreeterFacade.java"));
    }
    writesWhatACleanBuildWrites(partial, change, "-nowarn");
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
