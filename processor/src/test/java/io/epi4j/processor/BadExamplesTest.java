package io.epi4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import io.epi4j.processor.problem.ChannelProblem;
import io.epi4j.processor.problem.DataProblem;
import io.epi4j.processor.problem.OutputProblem;
import io.epi4j.processor.problem.PluginProblem;
import io.epi4j.processor.problem.Problem;
import io.epi4j.processor.problem.ServiceProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is said of bad sources, and on which place. {@code -Dgolden.regenerate=true} writes what is
 * expected anew.
 */
class BadExamplesTest {
  /**
   * Those that no source brings about, or only together with javac; they have tests of their own.
   */
  private static final Set<Problem> NOT_BY_SOURCES =
      Set.of(
          OutputProblem.INTERNAL,
          OutputProblem.UNWRITTEN,
          PluginProblem.PROVIDES_MISSING,
          OutputProblem.GENERATED_STALE,
          DataProblem.DATA_FILE,
          ChannelProblem.CHANNEL_FILE,
          DataProblem.DATA_OPENS,
          ServiceProblem.FUNCTION_FILE);

  private static final String EXPECTED = "expected.txt";

  static Stream<SourceCase> cases() throws IOException {
    return SourceCase.all("bad");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatIsExpected(SourceCase bad) throws IOException {
    Compilation compilation = Compiling.compile(bad.sources(), bad.options());
    String said =
        compilation.diagnostics().stream()
            .map(BadExamplesTest::line)
            .sorted()
            .collect(Collectors.joining());
    if (SourceCase.regenerate()) {
      bad.write(EXPECTED, said);
    }
    assertEquals(bad.text(EXPECTED), said);
    assertEquals(Compilation.Status.FAILURE, compilation.status());
  }

  @Test
  void everyProblemHasAnExample() throws IOException {
    StringBuilder all = new StringBuilder();
    for (SourceCase bad : cases().toList()) {
      all.append(bad.text(EXPECTED));
    }
    List<Problem> missing =
        Problem.all().stream()
            .filter(problem -> !NOT_BY_SOURCES.contains(problem))
            .filter(problem -> all.indexOf("[" + problem.id() + "]") < 0)
            .toList();
    assertEquals(List.of(), missing);
  }

  private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject file = diagnostic.getSource();
    String place =
        file == null
            ? ""
            : Path.of(file.getName()).getFileName()
                + ":"
                + diagnostic.getLineNumber()
                + ":"
                + diagnostic.getColumnNumber()
                + ": ";
    return place
        + diagnostic.getKind().toString().toLowerCase(Locale.ROOT)
        + ": "
        + diagnostic.getMessage(Locale.ROOT)
        + "\n";
  }
}
