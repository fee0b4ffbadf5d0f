package io.epi4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The compiler of Eclipse and VS Code leads to the same facades and manifests as javac. */
class EclipseCompilerTest {
  @TempDir Path directory;

  static Stream<SourceCase> cases() throws IOException {
    return SourceCase.all("golden");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesWhatIsExpected(SourceCase golden) {
    OnDisk eclipse = new OnDisk(new EclipseCompiler(), directory.resolve("classes"), List.of());
    assertEquals(List.of(), eclipse.compile(golden.files("input"), "-nowarn"));
    assertEquals(golden.files("expected"), eclipse.written());
  }
}
