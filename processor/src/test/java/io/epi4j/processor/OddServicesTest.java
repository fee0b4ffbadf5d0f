package io.epi4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import io.epi4j.runtime.Epi;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Services that nobody would write and some generator does. How their facades look does not matter;
 * that they compile without a warning, the same under both compilers, and can be called, does.
 */
class OddServicesTest {
  /** What a facade has classes of its own for. */
  private static final List<String> VIEWS =
      List.of(
          "All Any Concurrent Configured Decide Each Outcomes Pipe SkippingFailures".split(" "));

  /** What it imports, or takes from {@code java.lang}. */
  private static final List<String> OTHERS =
      List.of(
          ("Boolean CallSite Class CompletableFuture Decision Deprecated Epi Generated Integer"
                  + " List MethodHandles Object Outcome Override Record Rethrow"
                  + " ServiceBinding ServiceType String SuppressWarnings Throwable Void")
              .split(" "));

  @TempDir Path directory;

  static Stream<SourceCase> cases() throws IOException {
    return SourceCase.all("odd");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void canBeCalled(SourceCase odd) throws Exception {
    assertFalse(callsOf(odd.sources()).isEmpty(), "there is a function to call");
  }

  @Test
  void anyNameOfATypeWillDoInAPackage() throws Exception {
    Map<String, String> sources = new TreeMap<>();
    List<String> names = Stream.concat(VIEWS.stream(), OTHERS.stream()).toList();
    names.forEach(name -> sources.put("odd/" + name + ".java", "package odd;" + service(name)));
    Set<String> called = callsOf(sources);
    for (String name : names) {
      assertTrue(called.contains("odd." + name + "Facade$Pipe.same"), called.toString());
    }
  }

  @Test
  void withoutPackageAnyButThoseOfViews() throws Exception {
    Map<String, String> sources = new TreeMap<>();
    OTHERS.forEach(name -> sources.put(name + ".java", service(name)));
    VIEWS.forEach(name -> sources.put(name + ".java", "interface " + name + " {}"));
    Set<String> called = callsOf(sources);
    for (String name : OTHERS) {
      assertTrue(called.contains(name + "Facade$Pipe.same"), called.toString());
    }
  }

  /** Returns a service that makes its facade name all that facades ever do, and itself. */
  private static String service(String name) {
    return """
    @io.epi4j.EpiService
    public interface NAME {
      NAME same(NAME it);
      boolean agreed(java.lang.Object it);
      io.epi4j.Decision<NAME> decide(java.lang.String text, int number) throws java.lang.Exception;
      @java.lang.Deprecated void run();
    }
    """
        .replace("NAME", name);
  }

  /** Returns what was called: {@code demo.GreeterFacade$Each.greet}. */
  private Set<String> callsOf(Map<String, String> sources) throws Exception {
    // annotations that are a case's own have no processor
    List<String> options = List.of("-Aepi.plugin=odd", "-Xlint:all,-processing", "-Werror");
    Compilation compilation = Compiling.compile(sources, options);
    assertEquals(List.of(), compilation.diagnostics());
    OnDisk eclipse = new OnDisk(new EclipseCompiler(), directory.resolve("classes"), List.of());
    assertEquals(List.of(), eclipse.compile(sources, "-Aepi.plugin=odd", "-nowarn"));
    assertEquals(Compiling.written(compilation), eclipse.written());
    startsStrictly();
    return FacadeCalls.of(CompiledClasses.of(compilation));
  }

  /** The manifest must claim what reflection finds, however the erasures of a function differ. */
  private void startsStrictly() throws IOException {
    URL[] classes = {directory.resolve("classes").toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader());
        Epi epi = Epi.builder().classLoader(loader).strict().start()) {
      assertEquals(List.of(), epi.report().problems());
    }
  }
}
