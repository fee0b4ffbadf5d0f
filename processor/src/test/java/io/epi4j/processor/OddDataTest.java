package io.epi4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Types of data that nobody would write and some generator does: their views compile without a
 * warning, the same under both compilers, and can be loaded.
 */
class OddDataTest {
  /** What a view mentions, or takes from {@code java.lang}. */
  private static final List<String> NAMES =
      List.of(
          ("Class DataBinding DataQueries DataSnapshot DataType DataView Deprecated Epi Generated"
                  + " List Map Object Optional Override Record Set String Subscription"
                  + " SuppressWarnings")
              .split(" "));

  @TempDir Path directory;

  @Test
  void anyNameOfARecordWillDoInAPackage() throws Exception {
    Map<String, String> sources = new TreeMap<>();
    NAMES.forEach(name -> sources.put("odd/" + name + ".java", "package odd;" + data(name)));
    assertLoadable(sources);
  }

  @Test
  void anyNameOfARecordWillDoWithoutPackage() throws Exception {
    Map<String, String> sources = new TreeMap<>();
    NAMES.forEach(name -> sources.put(name + ".java", data(name)));
    assertLoadable(sources);
  }

  @Test
  void whatIsDeprecatedIsNotWarnedOfTwice() throws Exception {
    assertLoadable(
        Map.of(
            "odd/Outer.java",
            """
            package odd;

            @Deprecated(forRemoval = true)
            public class Outer {
              @io.epi4j.EpiData(service = "odd", key = "inner")
              public record Inner(int number) {}
            }
            """,
            "odd/Old.java",
            """
            package odd;

            @Deprecated
            @io.epi4j.EpiData(service = "odd", key = "old")
            public record Old(int number) {}
            """,
            "odd/Older.java",
            """
            package odd;

            @Deprecated(since = "1", forRemoval = true)
            @io.epi4j.EpiData(service = "odd", key = "older")
            record Older(int number) {}
            """));
  }

  /** No annotation keeps javac from warning of such a type in the header of another one. */
  @Test
  void aRecordInAFileOfAnotherNameIsNoted() {
    Compilation compilation =
        Compiling.compile(
            Map.of(
                "odd/Other.java",
                """
                package odd;

                @io.epi4j.EpiData(service = "odd", key = "auxiliary")
                record Auxiliary(int number) {}

                final class Other {}
                """),
            "-Aepi.plugin=odd");
    assertEquals(Compilation.Status.SUCCESS, compilation.status());
    assertEquals(
        List.of(
            "[EpiDataFile] Auxiliary is not in a file of that name, and javac -Xlint:auxiliaryclass"
                + " warns where AuxiliaryData names it. If that matters, move Auxiliary to"
                + " Auxiliary.java."),
        compilation.notes().stream().map(note -> note.getMessage(null)).toList());
  }

  private static String data(String name) {
    return """
    @io.epi4j.EpiData(service = "odd", key = "NAME")
    @java.lang.Deprecated
    @java.lang.SuppressWarnings("unused")
    public record NAME(int number) {}
    """
        .replace("NAME", name);
  }

  private void assertLoadable(Map<String, String> sources) throws Exception {
    Compilation compilation =
        Compiling.compile(sources, "-Aepi.plugin=odd", "-Xlint:all", "-Werror");
    assertEquals(List.of(), compilation.diagnostics());
    OnDisk eclipse = new OnDisk(new EclipseCompiler(), directory.resolve("classes"), List.of());
    assertEquals(List.of(), eclipse.compile(sources, "-Aepi.plugin=odd", "-nowarn"));
    Map<String, String> written = Compiling.written(compilation);
    assertEquals(written, eclipse.written());
    CompiledClasses classes = CompiledClasses.of(compilation);
    int views = 0;
    for (String name : classes.names()) {
      Class<?> type = Class.forName(name, true, classes);
      views += type.isRecord() && name.endsWith("Data") ? 1 : 0;
    }
    assertEquals(sources.size(), views);
  }
}
