package io.epi4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Gradle compiles only what a change made necessary, and does so with our processors. */
class GradleIncrementalTest {
  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource
  void writesWhatACleanBuildWrites(Change change) throws IOException {
    OnDisk place =
        new OnDisk(
            ToolProvider.getSystemJavaCompiler(),
            directory.resolve("classes"),
            directory.resolve("generated"),
            List.of());
    GradleBuild build = new GradleBuild(place);
    assertEquals(List.of(), build.compileAll(change.before()));
    assertEquals(CleanBuild.of(change.before()).written(), place.written());
    assertEquals(List.of(), build.compileAgain(change));
    assertEquals(CleanBuild.of(change.after()).written(), place.written());
    assertEquals(List.of(), build.faults());
  }

  @Test
  void everyProcessorSaysItsKind() {
    Set<String> processors =
        Compiling.processors().stream()
            .map(processor -> processor.getClass().getName())
            .collect(Collectors.toSet());
    assertEquals(processors, GradleBuild.kinds().keySet());
  }
}
