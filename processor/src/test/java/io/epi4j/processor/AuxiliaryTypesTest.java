package io.epi4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/**
 * Types that stand in a file of another name, as in a first try of something. javac's {@code
 * -Xlint:auxiliaryclass} warns of their use elsewhere, so of that in a facade.
 */
class AuxiliaryTypesTest {
  private static final String SERVICE =
      """
      package demo;

      import io.epi4j.EpiService;

      final class Program {
        private Program() {}
      }

      record Person(String name) {}

      @EpiService
      interface Greeter {
        String greet(String name);
      }
      """;

  @Test
  void aServiceAmongThemIsNotWarnedOf() throws Exception {
    Compilation compilation = compile(SERVICE, "-Xlint:all", "-Werror");
    assertEquals(List.of(), compilation.diagnostics());
    assertFalse(FacadeCalls.of(CompiledClasses.of(compilation)).isEmpty());
  }

  @Test
  void thoseInASignatureAreNoted() {
    String service = SERVICE.replace("String name);", "Person person, Person other);");
    Compilation compilation = compile(service);
    assertEquals(Compilation.Status.SUCCESS, compilation.status());
    assertEquals(1, compilation.diagnostics().size(), compilation.diagnostics().toString());
    Diagnostic<? extends JavaFileObject> note = compilation.notes().get(0);
    assertEquals(
        "[EpiFunctionFile] Greeter.greet(Person, Person) names Person, which is not in a file of"
            + " that name, and javac -Xlint:auxiliaryclass warns where GreeterFacade names it too."
            + " If that matters, move Person to Person.java.",
        note.getMessage(null));
    assertEquals(13, note.getLineNumber());
    assertEquals(10, note.getColumnNumber());
  }

  @Test
  void thoseOfAChannelAreNoted() {
    Compilation compilation =
        compile(
            """
            package demo;

            final class Program {}

            record Person(String name) {}

            @io.epi4j.Channel
            record Met(Person person, Person other) {}
            """);
    assertEquals(Compilation.Status.SUCCESS, compilation.status());
    assertEquals(
        List.of(
            "[EpiChannelFile] Met is not in a file of that name, and javac -Xlint:auxiliaryclass"
                + " warns where MetChannel names it. If that matters, move Met to Met.java.",
            "[EpiChannelFile] Person is not in a file of that name, and javac"
                + " -Xlint:auxiliaryclass warns where MetChannel names it. If that matters, move"
                + " Person to Person.java."),
        compilation.notes().stream().map(note -> note.getMessage(null)).toList());
  }

  /** If this fails, javac has learnt to heed the annotation, and the note can go. */
  @Test
  void javacWarnsOfThoseInASignatureWhateverIsSuppressed() {
    Compilation compilation =
        compile(SERVICE.replace("String name);", "Person person);"), "-Xlint:auxiliaryclass");
    assertFalse(compilation.warnings().isEmpty());
    for (Diagnostic<? extends JavaFileObject> warning : compilation.warnings()) {
      assertTrue(warning.getMessage(null).contains("demo.Person"), warning.getMessage(null));
    }
  }

  private static Compilation compile(String source, String... options) {
    String[] all = Arrays.copyOf(options, options.length + 1);
    all[options.length] = "-Aepi.plugin=demo";
    return Compiling.compile(Map.of("demo/Program.java", source), all);
  }
}
