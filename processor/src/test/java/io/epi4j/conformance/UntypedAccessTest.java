package io.epi4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.Decision;
import io.epi4j.Outcome;
import io.epi4j.runtime.Epi;
import io.epi4j.runtime.dispatch.UntypedService;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Calls of a service whose interface this class does not see. */
class UntypedAccessTest {
  @TempDir static Path shared;

  private static PluginJars jars;

  private URLClassLoader loader;
  private Epi epi;
  private UntypedService works;

  @BeforeAll
  static void compileOnce() {
    jars = WorkPlugins.all(shared);
  }

  @BeforeEach
  void start() {
    loader = jars.loader();
    epi = Epi.builder().classLoader(loader).order("first", "bad", "last").start();
    works = epi.service("works");
  }

  @AfterEach
  void stop() throws IOException {
    epi.close();
    loader.close();
  }

  @Test
  void eachViewDoesAsThatOfTheFacade() {
    Queue<String> calls = new ArrayDeque<>();
    assertEquals(List.of("in>first", "in>bad", "in>last"), works.each("run", "in", calls));
    assertEquals("in>first>bad>last", works.pipe("run", "in", calls));
    assertEquals(6, calls.size());
    assertEquals(List.of(), works.each("note", calls), "it returns nothing");
    assertEquals(9, calls.size());
    assertEquals(Decision.of("last"), works.decide("decide", "last"));
    assertTrue(works.any("says", "last"));
    assertFalse(works.all("says", "last"));
    assertTrue(works.configured("run"));
    assertFalse(works.configured("extra"));
    assertEquals(
        List.of("in>first", "in>bad", "in>last"),
        works.concurrent("run", "in", new java.util.concurrent.ConcurrentLinkedQueue<>()).stream()
            .map(CompletableFuture::join)
            .toList());
    assertEquals(List.of(2, 2, 2), works.each("count", new int[] {1, 2}));
  }

  @Test
  void failuresComeAsTheyAreAndCanBeSkipped() {
    Queue<String> calls = new ArrayDeque<>();
    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> works.pipe("run", "fail", calls));
    assertEquals("told to fail>first", thrown.getMessage());
    assertEquals("fail>first>last", works.skippingFailures().pipe("run", "fail", calls));
    assertFalse(works.skippingFailures().any("says", "fail nobody"));
    assertInstanceOf(Outcome.Failure.class, works.outcomes("run", "fail", calls).get(1));
    assertEquals(2, epi.report().problems().size(), "one for each function");
  }

  @Test
  void overloadsAreToldApartByTheArgumentsOrByTheTypesInTheName() {
    assertEquals("object x", works.each("put", "k", "x").get(0));
    assertEquals("int 1", works.each("put(String, int)", "k", 1).get(0));
    assertEquals("object 1", works.each("put(String,Object)", "k", 1).get(0));
    assertEquals(
        "(String, Integer) fits several functions of service works: say which of put(String, int),"
            + " put(String, Object) is meant, in the place of \"put\".",
        message(() -> works.each("put", "k", 1)));
  }

  @Test
  void whatFitsNothingIsRefusedWithWhatThereIs() {
    assertEquals(
        "Service works has no function runn; it has run(String, Queue), decide(String),"
            + " says(String), note(Queue), put(String, int), put(String, Object), count(int[]),"
            + " extra().",
        message(() -> works.each("runn", "x")));
    assertEquals(
        "decide(String) of service works does not take (Integer).",
        message(() -> works.decide("decide", 1)));
    assertEquals(
        "put(String, int), put(String, Object) of service works does not take (null).",
        message(() -> works.each("put", (Object) null)));
    assertEquals(
        "says(String) of service works cannot be called by pipe, which has the functions that"
            + " return what they take.",
        message(() -> works.pipe("says", "x")));
    assertEquals(
        "No plugin declares a service wroks; these are declared: [works].",
        message(() -> epi.service("wroks")));
    assertEquals(8, works.functions().size());
  }

  private static String message(Executable call) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, call).getMessage());
  }

  @Test
  void oneIsKeptForEachServiceUntilTheEpiIsClosed() {
    assertSame(works, epi.service("works"));
    epi.close();
    assertThrows(IllegalStateException.class, () -> works.decide("decide", "last"));
  }
}
