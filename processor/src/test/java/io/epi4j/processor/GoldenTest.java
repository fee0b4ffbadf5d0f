package io.epi4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is written for good sources, byte for byte, and that it compiles without a warning and can
 * be called. {@code -Dgolden.regenerate=true} writes what is expected anew.
 */
class GoldenTest {
  static Stream<SourceCase> cases() throws IOException {
    return SourceCase.all("golden");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesWhatIsExpected(SourceCase golden) throws Exception {
    Compilation compilation =
        Compiling.compile(golden.files("input"), List.of("-Xlint:all", "-Werror"));
    assertEquals(List.of(), compilation.diagnostics());
    FacadeCalls.of(CompiledClasses.of(compilation));
    Map<String, String> written = Compiling.written(compilation);
    if (SourceCase.regenerate()) {
      golden.write("expected", written);
    }
    Map<String, String> expected = golden.files("expected");
    assertEquals(expected.keySet(), written.keySet());
    expected.forEach((path, text) -> assertEquals(text, written.get(path), path));
  }
}
