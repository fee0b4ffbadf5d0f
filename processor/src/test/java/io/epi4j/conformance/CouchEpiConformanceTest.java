package io.epi4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.epi4j.runtime.Definition;
import io.epi4j.runtime.Epi;
import io.epi4j.runtime.EpiBuilder;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Services and providers: rows P1-P3, F1, F2, A1, A3, A4, O1, and the order that went wrong. */
class CouchEpiConformanceTest {
  private static final String SERVICE =
      """
      package app;

      @io.epi4j.EpiService("bar_handlers")
      public interface Handlers {
        String name();

        int inc(int value);

        int add(int left, @io.epi4j.Piped int right);

        io.epi4j.Decision<String> decide(String question);

        String trace(String value);

        void fail() throws java.io.IOException;
      }
      """;

  private static final String BASE =
      """
      package app;

      @io.epi4j.EpiPlugin("app")
      public abstract class Base implements Handlers {
        @Override public String name() { return getClass().getSimpleName(); }
        @Override public int inc(int value) { return value + 1; }
        @Override public int add(int left, int right) { return left + right; }
        @Override public io.epi4j.Decision<String> decide(String question) {
          return question.equals(name()) ? io.epi4j.Decision.of(name()) : io.epi4j.Decision.none();
        }
        @Override public String trace(String value) { return value + ">" + name(); }
        @Override public void fail() throws java.io.IOException {
          throw new java.io.IOException(name());
        }
      }
      """;

  private static final String CALLER =
      """
      package app;

      public final class Caller implements java.util.function.Function<io.epi4j.runtime.Epi, Object> {
        @Override public Object apply(io.epi4j.runtime.Epi epi) {
          HandlersFacade handlers = HandlersFacade.of(epi);
          java.util.Map<String, Object> seen = new java.util.LinkedHashMap<>();
          seen.put("names", handlers.each().name());
          seen.put("each inc", handlers.each().inc(2));
          seen.put("each add", handlers.each().add(2, 3));
          seen.put("pipe inc", handlers.pipe().inc(2));
          seen.put("pipe add", handlers.pipe().add(10, 1));
          seen.put("trace", handlers.pipe().trace("in"));
          for (String who : java.util.List.of("Foo1", "Foo2", "Bar", "nobody")) {
            seen.put("decide " + who, handlers.decide().decide(who).orElse("no decision"));
          }
          try {
            handlers.each().fail();
          } catch (java.io.IOException e) {
            seen.put("fail", e.getMessage() + " thrown in " + e.getStackTrace()[0].getMethodName());
          }
          return seen;
        }
      }
      """;

  @TempDir static Path shared;

  private static PluginJars application;
  private static PluginJars fooAndBar;

  @TempDir Path directory;

  private static String provider(String type, String body) {
    return """
    package %s;

    @io.epi4j.EpiProvider
    final class %s extends app.Base {
      %s
    }
    """
        .formatted(
            type.substring(0, type.indexOf('.')), type.substring(type.indexOf('.') + 1), body);
  }

  private static String plugin(String id) {
    return """
    package %1$s;

    @io.epi4j.EpiPlugin(value = "%1$s", version = "1.%2$d")
    final class ThePlugin {}
    """
        .formatted(id, id.length());
  }

  @BeforeAll
  static void compileOnce() {
    application = new PluginJars(shared).jar("app", SERVICE, BASE, CALLER);
    fooAndBar =
        application
            .apart(shared)
            .jar("bar", plugin("bar"), provider("bar.Bar", ""))
            .jar("foo", plugin("foo"), provider("foo.Foo1", ""), provider("foo.Foo2", ""));
  }

  private static Map<?, ?> call(PluginJars jars, UnaryOperator<EpiBuilder> configure)
      throws IOException {
    try (URLClassLoader loader = jars.loader();
        Epi epi = configure.apply(Epi.builder().classLoader(loader).strict()).start()) {
      return (Map<?, ?>) PluginJars.caller(loader, "app.Caller").apply(epi);
    }
  }

  /** P1, P2: foo's two, then bar's, by an explicit list and by the configured one. */
  @Test
  void p1p2ProvidersAreCalledInPluginOrderAndInTheirOwn() throws IOException {
    assertEquals(
        List.of("Foo1", "Foo2", "Bar"),
        call(fooAndBar, epi -> epi.order("foo", "bar", "*")).get("names"));
    assertEquals(
        List.of("Bar", "Foo1", "Foo2"),
        call(fooAndBar, epi -> epi.order("bar", "foo", "*")).get("names"));
    System.setProperty("epi.order", "*, foo, bar");
    try {
      assertEquals(List.of("Foo1", "Foo2", "Bar"), call(fooAndBar, epi -> epi).get("names"));
    } finally {
      System.clearProperty("epi.order");
    }
  }

  /** P3: kind, key, plugin, options and source of everything that two plugins contribute. */
  @Test
  void p3TheDefinitionsOfTwoPluginsAreListed() throws IOException {
    PluginJars jars =
        application
            .apart(directory)
            .jar(
                "foo",
                plugin("foo"),
                """
                package foo;

                @io.epi4j.EpiService("foo_handlers")
                public interface FooHandlers {
                  void foo();
                }
                """,
                provider("foo.First", "")
                    .replace("@io.epi4j.EpiProvider", "@io.epi4j.EpiProvider(order = 7)"),
                provider("foo.Second", ""))
            .jar("bar", plugin("bar"), provider("bar.Bar", ""));
    try (URLClassLoader loader = jars.loader();
        Epi epi = Epi.builder().classLoader(loader).order("foo", "bar").start()) {
      assertEquals(
          List.of(
              "SERVICE foo_handlers foo foo.FooHandlers {}",
              "PROVIDER bar_handlers foo foo.Second {}",
              "PROVIDER bar_handlers foo foo.First {order=7}",
              "PROVIDER bar_handlers bar bar.Bar {}"),
          epi.report().definitions().stream()
              .map(
                  d ->
                      d.kind()
                          + " "
                          + d.key()
                          + " "
                          + d.plugin()
                          + " "
                          + d.source()
                          + " "
                          + d.options())
              .toList());
      assertEquals(
          Map.of("foo", "1.3", "bar", "1.3", "app", ""),
          epi.report().plugins().stream().collect(Collectors.toMap(p -> p.id(), p -> p.version())));
    }
  }

  /** F1: contributed by two plugins, called once; functions of no and of two parameters. */
  @Test
  void f1AProviderClassOfTwoPluginsIsCalledOnceAndHasOneVersion()
      throws IOException, ClassNotFoundException {
    try (URLClassLoader loader = fooAndBar.loader()) {
      Class<?> service = loader.loadClass("app.Handlers");
      Class<?> provider = loader.loadClass("bar.Bar");
      EpiBuilder builder = Epi.builder().classLoader(loader).order("x", "y", "foo");
      give(builder, "x", service, provider);
      give(builder, "y", service, provider);
      try (Epi epi = builder.start()) {
        Map<?, ?> seen = (Map<?, ?>) PluginJars.caller(loader, "app.Caller").apply(epi);
        assertEquals(List.of("Bar", "Foo1", "Foo2"), seen.get("names"));
        assertEquals(List.of(5, 5, 5), seen.get("each add"));
        Map<String, Set<String>> versions =
            epi.report().definitions().stream()
                .collect(
                    Collectors.groupingBy(
                        Definition::source,
                        Collectors.mapping(Definition::version, Collectors.toSet())));
        assertEquals(1, versions.getOrDefault("bar.Bar", Set.of()).size());
        assertNotEquals(versions.get("bar.Bar"), versions.get("foo.Foo1"));
        assertNotEquals(Set.of(""), versions.get("bar.Bar"));
      }
    }
  }

  private static <S> void give(
      EpiBuilder builder, String plugin, Class<S> service, Class<?> provider) {
    builder.provider(plugin, service, provider.asSubclass(service));
  }

  /** F1: the same jar twice on the class path. */
  @Test
  void f1TheSameJarTwiceIsCalledOnce() throws IOException {
    PluginJars jars = fooAndBar.apart(directory).copy("bar", "bar-again").copy("foo", "foo-again");
    assertEquals(List.of("Bar", "Foo1", "Foo2"), call(jars, epi -> epi).get("names"));
  }

  /** F2: the decider first, second, absent; then no provider at all. */
  @ParameterizedTest
  @CsvSource({
    "'foo,*',   Foo1,   Foo1",
    "'foo,*',   Foo2,   Foo2",
    "'foo,!bar', Bar,    no decision",
    "'!foo,!bar', Foo1,  no decision",
  })
  void f2DecideEndsAtTheFirstThatDecides(String order, String decider, String decision)
      throws IOException {
    assertEquals(
        decision, call(fooAndBar, epi -> epi.order(order.split(","))).get("decide " + decider));
  }

  /** A1: two that add one. */
  @Test
  void a1PipeOverTwoIncrementsOfTwoIsFour() throws IOException {
    Map<?, ?> seen = call(fooAndBar, epi -> epi.order("foo", "app", "!bar"));
    assertEquals(4, seen.get("pipe inc"));
    assertEquals(List.of(3, 3), seen.get("each inc"));
    assertEquals(21, seen.get("pipe add"), "the annotated parameter is threaded");
  }

  /** A3, A4: the caller gets the provider's own exception, from where it was thrown. */
  @Test
  void a3a4TheExceptionOfAProviderComesAsItIs() throws IOException {
    assertEquals("Foo1 thrown in fail", call(fooAndBar, epi -> epi.order("foo", "*")).get("fail"));
    PluginJars jars =
        application
            .apart(directory)
            .jar(
                "bad",
                plugin("bad"),
                provider(
                    "bad.Bad",
                    "@Override public int inc(int value) { throw new IllegalStateException(\"\" +"
                        + " value); }"));
    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> call(jars, epi -> epi));
    assertEquals("2", thrown.getMessage());
  }

  /** O1: the first plugin's provider sees the argument, the next what that returned. */
  @Test
  void o1APipeGoesThroughThePluginsInOrder() throws IOException {
    assertEquals("in>Foo1>Foo2>Bar", call(fooAndBar, epi -> epi.order("foo", "*")).get("trace"));
    assertEquals("in>Bar>Foo1>Foo2", call(fooAndBar, epi -> epi.order("bar", "*")).get("trace"));
  }

  /** The original ran fabric before chttpd, whatever was configured. */
  @Test
  void sixPluginsAreCalledInTheConfiguredOrder() throws IOException {
    List<String> ids = List.of("alpha", "beta", "gamma", "delta", "chttpd", "fabric");
    PluginJars jars = application.apart(directory);
    for (String id : List.of("fabric", "beta", "chttpd", "alpha", "delta", "gamma")) {
      jars.jar(id, plugin(id), provider(id + ".P" + id, ""));
    }
    Map<?, ?> seen =
        call(jars, epi -> epi.order("alpha", "beta", "gamma", "delta", "chttpd", "fabric", "*"));
    assertEquals(ids.stream().map(id -> "P" + id).toList(), seen.get("names"));
  }
}
