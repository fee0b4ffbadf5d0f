package io.epi4j.runtime;

import static io.epi4j.runtime.PluginFiles.manifest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.PluginContext;
import io.epi4j.runtime.problem.Problem;
import io.epi4j.runtime.problem.Severity;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Providers are made once, on first use; one that cannot be made is left out and reported. */
class ProviderFailuresTest {
  @TempDir Path directory;

  static final class Good extends Named {
    static final AtomicInteger MADE = new AtomicInteger();

    Good() {
      super("good");
      MADE.incrementAndGet();
    }
  }

  static final class Throws extends Named {
    Throws() {
      super("throws");
      throw new IllegalStateException("no database", new IOException("refused"));
    }
  }

  static final class BadInitializer extends Named {
    static final int NUMBER = Integer.getInteger("not.set").intValue();

    BadInitializer() {
      super("bad" + NUMBER);
    }
  }

  static final class NoConstructor extends Named {
    NoConstructor(String name, int number) {
      super(name + number);
    }
  }

  static final class WithContext extends Named {
    final PluginContext context;

    WithContext(PluginContext context) {
      super(context.id() + "/" + context.version());
      this.context = context;
    }
  }

  static final class CallsItself extends Named {
    CallsItself(PluginContext context) {
      super("self" + GreeterFacade.of(Epi.of(context)).eachGreet("?"));
    }
  }

  static final class NotAGreeter {}

  private URLClassLoader loader(Class<?>... providers) {
    return new PluginFiles(directory).jar("a.jar", "a", manifest("a", providers)).loader();
  }

  @Test
  void providersAreMadeOnceOnFirstUse() throws IOException {
    Good.MADE.set(0);
    try (URLClassLoader loader = loader(Good.class);
        Epi epi = Epi.builder().classLoader(loader).start()) {
      GreeterFacade facade = GreeterFacade.of(epi);
      epi.report().explain();
      epi.report().definitions();
      assertEquals(0, Good.MADE.get());
      assertEquals("Hi good", facade.pipeGreet("Hi"));
      assertEquals(List.of("Hi good"), facade.eachGreet("Hi"));
      assertEquals(List.of("Hi good"), GreeterFacade.of(epi).eachGreet("Hi"));
      assertEquals(1, Good.MADE.get());
    }
  }

  @Test
  void thoseThatFailAreLeftOutAndReported() throws IOException {
    try (URLClassLoader loader =
            new PluginFiles(directory)
                .jar(
                    "a.jar",
                    "a",
                    manifest(
                            "a",
                            Good.class,
                            Throws.class,
                            BadInitializer.class,
                            NoConstructor.class,
                            NotAGreeter.class,
                            CallsItself.class)
                        .replace(
                            "\"providers\": [",
                            "\"providers\": [" + PluginFiles.provider("no.such.Provider") + ", "))
                .loader();
        Epi epi = Epi.builder().classLoader(loader).start()) {
      assertEquals(List.of(), epi.report().problems());
      GreeterFacade facade = GreeterFacade.of(epi);
      assertEquals(List.of("Hi good"), facade.eachGreet("Hi"));
      assertEquals("Hi good", facade.pipeGreet("Hi"), "linking another view");
      List<Problem> problems = epi.report().problems();
      String jar = directory.resolve("a.jar").toString();
      assertEquals(
          List.of(
              BadInitializer.class.getName(),
              CallsItself.class.getName(),
              NoConstructor.class.getName(),
              NotAGreeter.class.getName() + " for " + Greeter.class.getName(),
              Throws.class.getName(),
              "no.such.Provider"),
          problems.stream().map(Problem::source).sorted().toList());
      for (Problem problem : problems) {
        assertEquals("a", problem.plugin());
        assertEquals(Severity.ERROR, problem.severity());
        assertEquals(1, problem.count(), problem.line());
        assertTrue(problem.message().contains(jar), problem.line());
        assertNotNull(problem.since());
      }
      Problem threw =
          problems.stream().filter(p -> p.source().equals(Throws.class.getName())).findAny().get();
      assertEquals(
          "java.lang.IllegalStateException: no database; caused by java.io.IOException: refused",
          threw.cause());
      Problem unrelated =
          problems.stream().filter(p -> p.id().equals("no-implementation")).findAny().get();
      assertEquals(
          "The class "
              + NotAGreeter.class.getName()
              + " of "
              + jar
              + " does not implement io.epi4j.runtime.Greeter of "
              + Path.of("target/test-classes").toAbsolutePath()
              + ", although its manifest says so. It is left out; compile it again.",
          unrelated.message());
      assertTrue(epi.report().explain().contains("Throws (left out)"), epi.report().explain());
    }
  }

  @Test
  void aPluginClassThatIsNoneIsToldAndNotMade() throws IOException {
    String manifest = manifest("a", NotAGreeter.class.getName(), "[]", Good.class);
    PluginFiles files =
        new PluginFiles(directory)
            .jar("a.jar", "a", manifest)
            .jar("b.jar", "b", manifest("b", WithContext.class));
    try (URLClassLoader loader = files.loader();
        Epi epi = Epi.builder().classLoader(loader).start()) {
      assertEquals(List.of("Hi b/7.1"), GreeterFacade.of(epi).eachGreet("Hi"));
      Problem problem = epi.report().problems().get(0);
      assertEquals("no-implementation", problem.id());
      assertEquals(
          "The class "
              + NotAGreeter.class.getName()
              + " of "
              + directory.resolve("a.jar")
              + " is the plugin's own, and does not implement io.epi4j.Plugin. Compile it again.",
          problem.message());
      assertFalse(epi.report().plugins().get(1).active());
    }
  }

  @Test
  void aStrictStartTellsAllProblems() throws IOException {
    try (URLClassLoader loader = loader(Good.class, Throws.class, NoConstructor.class)) {
      EpiBuilder builder = Epi.builder().classLoader(loader).order("*", "!absent").strict();
      EpiStartException thrown = assertThrows(EpiStartException.class, builder::start);
      assertEquals(3, thrown.problems().size());
      String message = String.valueOf(thrown.getMessage());
      assertTrue(message.contains("absent"), message);
      assertTrue(message.contains(Throws.class.getName()), message);
      assertTrue(message.contains(NoConstructor.class.getName()), message);
    }
    try (URLClassLoader loader = loader(Good.class);
        Epi epi = Epi.builder().classLoader(loader).strict().start()) {
      assertEquals(List.of(), epi.report().problems());
    }
  }

  @Test
  void aConstructorMayTakeTheContext() throws IOException {
    try (URLClassLoader loader = loader(WithContext.class);
        Epi epi = Epi.builder().classLoader(loader).start()) {
      assertEquals(List.of("Hi a/7.1"), GreeterFacade.of(epi).eachGreet("Hi"));
    }
  }

  @Test
  void theApplicationMayMakeProviders() throws IOException {
    List<Class<?>> asked = new ArrayList<>();
    NoConstructor own = new NoConstructor("own", 1);
    try (URLClassLoader loader = loader(Good.class, NoConstructor.class);
        Epi epi =
            Epi.builder()
                .classLoader(loader)
                .providersFrom(
                    type -> {
                      asked.add(type);
                      return type == NoConstructor.class ? own : null;
                    })
                .start()) {
      assertEquals(List.of("Hi good", "Hi own1"), GreeterFacade.of(epi).eachGreet("Hi"));
      assertEquals(List.of(Good.class, NoConstructor.class), asked);
    }
  }

  @Test
  void anInjectedProviderThatNobodyMakesIsReported() throws IOException {
    String manifest =
        manifest("a", Good.class).replace("\"injected\": false", "\"injected\": true");
    try (URLClassLoader loader = new PluginFiles(directory).jar("a.jar", "a", manifest).loader();
        Epi epi = Epi.builder().classLoader(loader).start()) {
      assertEquals(List.of(), GreeterFacade.of(epi).eachGreet("Hi"));
      String message = epi.report().problems().get(0).message();
      assertTrue(message.contains("providersFrom"), message);
    }
  }

  @Test
  void noClassOfAnInactivePluginIsLoaded() throws IOException {
    List<String> loaded = new ArrayList<>();
    PluginFiles files =
        new PluginFiles(directory)
            .jar("a.jar", "a", manifest("a", Good.class))
            .jar("b.jar", "b", manifest("b", Throws.class.getName(), "[]", BadInitializer.class));
    try (URLClassLoader parent = files.loader()) {
      ClassLoader spy =
          new ClassLoader(parent) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve)
                throws ClassNotFoundException {
              loaded.add(name);
              return super.loadClass(name, resolve);
            }
          };
      try (Epi epi = Epi.builder().classLoader(spy).order("*", "!b").start()) {
        assertEquals(List.of(), loaded, "start() loads no provider");
        GreeterFacade.of(epi).eachGreet("Hi");
        epi.report().explain();
        epi.report().definitions();
        assertEquals(List.of(Good.class.getName()), loaded);
        assertFalse(epi.report().plugins().get(1).active());
      }
    }
  }

  @Test
  void oneInstanceServesAllServicesOfAClass() {
    try (Epi epi =
        Epi.builder()
            .isolated()
            .provider("a", Greeter.class, WithContext.class)
            .provider("a", Runnable.class, Both.class)
            .provider("a", Greeter.class, Both.class)
            .start()) {
      Both.INSTANCES.clear();
      assertEquals(2, GreeterFacade.of(epi).eachGreet("Hi").size());
      RunnableFacade.of(epi).each();
      assertEquals(1, Both.INSTANCES.size());
      assertSame(Both.INSTANCES.get(0), Both.RUN.get(0));
    }
  }

  static final class Both extends Named implements Runnable {
    static final List<Both> INSTANCES = new ArrayList<>();
    static final List<Both> RUN = new ArrayList<>();

    Both() {
      super("both");
      INSTANCES.add(this);
    }

    @Override
    public void run() {
      RUN.add(this);
    }
  }
}
