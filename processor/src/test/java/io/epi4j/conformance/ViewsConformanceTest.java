package io.epi4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.Decision;
import io.epi4j.runtime.Epi;
import io.epi4j.runtime.problem.CallFailure;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways to call: rows A2 and X1-X6, and the decisions where couch_epi is silent or odd. */
class ViewsConformanceTest {
  private static final List<String> EVERY = List.of("first", "bad", "last");
  private static final String FAILURE = "java.lang.IllegalStateException: told to ";

  @TempDir static Path shared;

  private static PluginJars jars;

  private final List<String> skipped = new CopyOnWriteArrayList<>();

  @BeforeAll
  static void compileOnce() {
    jars = WorkPlugins.all(shared);
  }

  private Map<?, ?> call(PluginJars plugins, String... order) throws IOException {
    try (URLClassLoader loader = plugins.loader();
        Epi epi =
            Epi.builder()
                .classLoader(loader)
                .order(order)
                .errorHandler(
                    failure ->
                        skipped.add(failure.plugin() + " " + ((CallFailure) failure).function()))
                .start()) {
      return (Map<?, ?>) PluginJars.caller(loader, "work.Caller").apply(epi);
    }
  }

  private Map<?, ?> call() throws IOException {
    return call(jars, "first", "bad", "last");
  }

  /** A2: the second of two throws, the first's result comes back, and both ran. */
  @Test
  void a2PipeIgnoringErrorsGivesTheFirstsResultWhenTheSecondThrows() throws IOException {
    Map<?, ?> seen = call(jars, "first", "bad");
    assertEquals("fail>first", seen.get("skipping pipe fail"));
    assertEquals(List.of("first", "bad"), seen.get("skipping pipe fail called"));
    assertTrue(skipped.contains("bad run(String, Queue)"), skipped.toString());
  }

  @Test
  void x1EveryProviderIsCalledInApply() throws IOException {
    Map<?, ?> seen = call();
    assertEquals(EVERY, seen.get("each called"));
    assertEquals(List.of("in>first", "in>bad", "in>last"), seen.get("each"));
  }

  /** X2, and: a failed provider is a failure in its slot. */
  @Test
  void x2EveryProviderIsCalledIgnoringErrors() throws IOException {
    Map<?, ?> seen = call();
    assertEquals(EVERY, seen.get("outcomes in called"));
    assertEquals(EVERY, seen.get("outcomes fail called"));
    assertEquals(
        List.of("first fail>first", "bad told to fail", "last fail>last"),
        seen.get("outcomes fail"));
  }

  @Test
  void x3EveryProviderIsCalledInPipe() throws IOException {
    Map<?, ?> seen = call();
    assertEquals(EVERY, seen.get("pipe called"));
    assertEquals("in>first>bad>last", seen.get("pipe"));
  }

  @Test
  void x4EveryProviderIsCalledInPipeIgnoringErrors() throws IOException {
    Map<?, ?> seen = call();
    assertEquals("in>first>bad>last", seen.get("skipping pipe in"));
    assertEquals(EVERY, seen.get("skipping pipe fail called"));
    assertEquals("fail>first>last", seen.get("skipping pipe fail"));
  }

  @Test
  void x5EveryProviderIsCalledConcurrently() throws IOException {
    Map<?, ?> seen = call();
    assertEquals(Set.copyOf(EVERY), seen.get("concurrent in called"));
    assertEquals(List.of("in>first", "in>bad", "in>last"), seen.get("concurrent in"));
    assertEquals(List.of(3, 3, 3), seen.get("concurrent count"), "an array is one argument");
  }

  /** X6, and: the futures carry result or failure. */
  @Test
  void x6EveryProviderIsCalledConcurrentlyIgnoringErrors() throws IOException {
    Map<?, ?> seen = call();
    assertEquals(Set.copyOf(EVERY), seen.get("concurrent fail called"));
    assertEquals(List.of("fail>first", "told to fail", "fail>last"), seen.get("concurrent fail"));
  }

  @Test
  void aFailureIsNoDecisionWhereFailuresAreSkipped() throws IOException {
    Map<?, ?> seen = call();
    assertEquals(Decision.of("last"), seen.get("decide last"));
    assertEquals(FAILURE + "fail last", seen.get("decide fail last"));
    assertEquals(Decision.of("last"), seen.get("skipping decide fail last"));
    assertEquals(Decision.none(), seen.get("skipping decide fail nobody"));
  }

  @Test
  void anyAndAllPropagateAFailureOrTakeItForNeither() throws IOException {
    Map<?, ?> seen = call();
    assertEquals(true, seen.get("any first"));
    assertEquals(FAILURE + "fail last", seen.get("any fail last"));
    assertEquals(true, seen.get("skipping any fail last"));
    assertEquals(false, seen.get("skipping any fail nobody"));
    assertEquals(false, seen.get("all first"));
    assertEquals(false, seen.get("all fail"), "it ends at the first, before one fails");
    Map<?, ?> alone = call(jars, "bad");
    assertEquals(FAILURE + "fail", alone.get("all fail"));
    assertEquals(true, alone.get("skipping all fail"));
  }

  @Test
  void aServiceThatNobodyProvidesIsNoError() throws IOException {
    Map<?, ?> seen = call(jars, "work");
    assertEquals(List.of(), seen.get("each"));
    assertEquals(List.of(), seen.get("outcomes in"));
    assertEquals(List.of(), seen.get("concurrent in"));
    assertEquals("in", seen.get("pipe"));
    assertEquals(Decision.none(), seen.get("decide first"));
    assertEquals(false, seen.get("any first"));
    assertEquals(true, seen.get("all first"));
    assertEquals(false, seen.get("configured run"));
  }

  @Test
  void configuredTellsWhatHasAProvider() throws IOException {
    Map<?, ?> seen = call();
    assertEquals(true, seen.get("configured run"));
    assertEquals(true, seen.get("configured put"), "for both overloads");
    assertEquals(false, seen.get("configured extra"), "all leave it to its default");
    assertEquals(List.of(), seen.get("each extra"));
  }

  /** The original returned ok, or refused at run time. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "pipe().says(\"x\")",
        "concurrent().pipe()",
        "any().run(\"x\", null)",
        "all().note(null)"
      })
  void whatMakesNoSenseDoesNotCompile(String call, @TempDir Path directory) {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                jars.apart(directory)
                    .jar(
                        "senseless",
                        """
                        package senseless;

                        final class Senseless {
                          Object call(io.epi4j.runtime.Epi epi) {
                            return work.WorkFacade.of(epi).%s;
                          }
                        }
                        """
                            .formatted(call)));
    String message = String.valueOf(refused.getMessage());
    assertTrue(message.contains("cannot find symbol"), message);
  }
}
