package io.epi4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A function of as many parameters as are allowed can be called in every view; one with more is
 * refused.
 */
class MostParametersTest {
  private static final int MOST = 252;

  @ParameterizedTest
  @ValueSource(strings = {"int", "long", "double", "String"})
  void asManyAsAreAllowedCanBeHandedOn(String type) throws Exception {
    Compilation compilation = compile(type, MOST);
    assertEquals(List.of(), compilation.diagnostics());
    Set<String> called = FacadeCalls.of(CompiledClasses.of(compilation));
    for (String call :
        List.of("Each.run", "Each.piped", "Pipe.piped", "Decide.decide", "All.all")) {
      assertTrue(called.contains("demo.WideFacade$" + call), called.toString());
    }
  }

  @Test
  void oneMoreIsRefused() {
    List<String> messages =
        compile("int", MOST + 1).errors().stream().map(error -> error.getMessage(null)).toList();
    assertEquals(4, messages.size(), messages.toString());
    for (String message : messages) {
      assertTrue(message.startsWith("[EpiFunctionParameters] The parameters of Wide."), message);
      assertTrue(message.contains("take 253 slots"), message);
    }
  }

  /** Compiles a service with functions for all views, the parameters of each taking the slots. */
  private static Compilation compile(String type, int slots) {
    int each = type.equals("long") || type.equals("double") ? 2 : 1;
    List<String> types = Collections.nCopies(slots / each, type);
    String parameters =
        IntStream.range(0, types.size())
            .mapToObj(i -> types.get(i) + " p" + i)
            .collect(Collectors.joining(", "));
    String service =
        """
        package demo;

        import io.epi4j.Decision;
        import io.epi4j.EpiService;
        import io.epi4j.Piped;

        @EpiService
        public interface Wide {
          void run(PARAMETERS);

          TYPE piped(@Piped PARAMETERS);

          Decision<TYPE> decide(PARAMETERS);

          boolean all(PARAMETERS);
        }
        """
            .replace("PARAMETERS", parameters)
            .replace("Decision<TYPE>", "Decision<String>")
            .replace("TYPE", type);
    return Compiling.compile(
        Map.of("demo/Wide.java", service), "-Aepi.plugin=demo", "-Xlint:all", "-Werror");
  }
}
