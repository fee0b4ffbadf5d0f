package io.epi4j.runtime;

import static io.epi4j.runtime.PluginFiles.manifest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.Plugin;
import io.epi4j.PluginContext;
import io.epi4j.runtime.problem.Problem;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugins that start, close and call while an Epi starts or closes. */
class LifecycleTest {
  private static final List<String> EVENTS = new CopyOnWriteArrayList<>();

  /** What the plugin {@code b} does at its start and at its end. */
  private static volatile Action onStart = epi -> {};

  private static volatile Action onStop = epi -> {};

  @TempDir Path directory;

  private interface Action {
    void run(Epi epi);
  }

  abstract static class Recording extends Named implements Plugin, AutoCloseable {
    Recording(String name) {
      super(name);
    }

    @Override
    public void started(PluginContext context) {
      EVENTS.add("started " + context.id());
    }

    @Override
    public void stopped() {
      EVENTS.add("stopped " + getClass().getSimpleName());
    }

    @Override
    public void close() {
      EVENTS.add("closed " + getClass().getSimpleName());
    }
  }

  static final class A extends Recording {
    A() {
      super("a");
    }
  }

  static final class B extends Recording {
    private @Nullable Epi epi;

    B() {
      super("b");
    }

    @Override
    public void started(PluginContext context) {
      super.started(context);
      epi = Epi.of(context);
      onStart.run(epi);
    }

    @Override
    public void stopped() {
      super.stopped();
      if (epi != null) {
        onStop.run(epi);
      }
    }
  }

  static final class C extends Recording {
    C() {
      super("c");
    }
  }

  @BeforeEach
  void reset() {
    EVENTS.clear();
    onStart = epi -> {};
    onStop = epi -> {};
  }

  private URLClassLoader loader() {
    return new PluginFiles(directory)
        .jar("a.jar", "a", manifest("a", A.class.getName(), "[]", A.class))
        .jar("b.jar", "b", manifest("b", B.class.getName(), "[]", B.class))
        .jar("c.jar", "c", manifest("c", C.class.getName(), "[]", C.class))
        .loader();
  }

  @Test
  void aPluginThatStartsMayAskForTheGlobalOne() throws IOException {
    AtomicReference<@Nullable Epi> seen = new AtomicReference<>();
    onStart = epi -> seen.set(Epi.global());
    try (URLClassLoader loader = loader();
        Epi epi = Epi.builder().classLoader(loader).startGlobal()) {
      assertSame(epi, seen.get());
      assertSame(epi, Epi.global());
      assertEquals(List.of("started a", "started b", "started c"), EVENTS);
    }
  }

  @Test
  void aGlobalOneThatFailsToStartIsTakenBack() throws IOException {
    onStart = Epi::close;
    try (URLClassLoader loader = loader()) {
      EpiBuilder builder = Epi.builder().classLoader(loader);
      assertThrows(IllegalStateException.class, builder::startGlobal);
      onStart = epi -> {};
      try (Epi epi = builder.startGlobal()) {
        assertSame(epi, Epi.global());
      }
    }
  }

  @Test
  void aCloseFromInsideTheStartEndsIt() throws IOException {
    onStart = Epi::close;
    try (URLClassLoader loader = loader()) {
      EpiBuilder builder = Epi.builder().classLoader(loader);
      assertThrows(IllegalStateException.class, builder::start);
      assertEquals(
          List.of("started a", "started b", "stopped A", "closed B", "closed A", "stopped B"),
          EVENTS);
    }
  }

  @Test
  void aPluginThatStopsMayStillCallServices() throws IOException {
    onStop = epi -> EVENTS.addAll(GreeterFacade.of(epi).eachGreet("bye"));
    try (URLClassLoader loader = loader()) {
      Epi epi = Epi.builder().classLoader(loader).start();
      EVENTS.clear();
      epi.close();
      assertEquals(
          List.of("stopped C", "stopped B", "bye a", "bye b", "bye c", "stopped A"),
          EVENTS.subList(0, 6));
    }
  }

  @Test
  void anErrorOfTheMachineLeavesNothingOpen() throws IOException {
    StackOverflowError fatal = new StackOverflowError("planted");
    onStop =
        epi -> {
          throw fatal;
        };
    try (URLClassLoader loader = loader()) {
      Epi epi = Epi.builder().classLoader(loader).startGlobal();
      GreeterFacade facade = GreeterFacade.of(epi);
      assertEquals(3, facade.eachGreet("Hi").size());
      assertSame(fatal, assertThrows(StackOverflowError.class, epi::close));
      assertThrows(IllegalStateException.class, () -> facade.eachGreet("Hi"));
      assertTrue(EVENTS.containsAll(List.of("closed A", "closed B", "closed C")), "" + EVENTS);
      onStop = e -> {};
      Epi.builder().isolated().startGlobal().close();
    }
  }

  static final class ClosesInConstructor extends Recording {
    ClosesInConstructor(PluginContext context) {
      super("closes");
      Epi.of(context).close();
    }
  }

  @Test
  void aCloseFromAConstructorCountsForTheCallThatMadeIt() {
    Epi epi =
        Epi.builder().isolated().provider("p", Greeter.class, ClosesInConstructor.class).start();
    GreeterFacade facade = GreeterFacade.of(epi);
    assertThrows(IllegalStateException.class, () -> facade.eachGreet("Hi"));
    assertThrows(IllegalStateException.class, () -> facade.eachGreet("Hi"));
  }

  static final class CallsTheOther extends Named implements Runnable {
    static final List<CallsTheOther> MADE = new CopyOnWriteArrayList<>();

    CallsTheOther(PluginContext context) {
      super("caller");
      MADE.add(this);
      RunnableFacade.of(Epi.of(context)).each();
    }

    @Override
    public void run() {}
  }

  @Test
  void aClassUnderConstructionIsNotMadeAgain() {
    CallsTheOther.MADE.clear();
    List<String> run = new CopyOnWriteArrayList<>();
    try (Epi epi =
        Epi.builder()
            .isolated()
            .provider("p", Greeter.class, CallsTheOther.class)
            .provider("p", Runnable.class, CallsTheOther.class)
            .provider("q", Greeter.class, new Named("q"))
            .provider("q", Runnable.class, () -> run.add("q"))
            .start()) {
      assertEquals(List.of("Hi q"), GreeterFacade.of(epi).eachGreet("Hi"));
      RunnableFacade.of(epi).each();
      assertEquals(1, CallsTheOther.MADE.size());
      assertEquals(List.of("q"), run);
      assertEquals(
          List.of(CallsTheOther.class.getName()),
          epi.report().problems().stream().map(Problem::source).toList());
      assertTrue(epi.report().problems().get(0).cause().contains("Under construction"));
    }
  }

  static final class BadCause extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @Override
    public synchronized Throwable getCause() {
      throw new IllegalStateException("no cause");
    }

    @Override
    public String getMessage() {
      throw new NoClassDefFoundError("no message");
    }
  }

  static final class ThrowsBadly extends Named {
    ThrowsBadly() {
      super("bad");
      throw new BadCause();
    }
  }

  @Test
  void anExceptionThatCannotTellOfItselfHarmsNobody() {
    try (Epi epi =
        Epi.builder()
            .isolated()
            .provider("p", Greeter.class, ThrowsBadly.class)
            .provider("q", Greeter.class, new Named("q"))
            .start()) {
      assertEquals(List.of("Hi q"), GreeterFacade.of(epi).eachGreet("Hi"));
      assertEquals(BadCause.class.getName(), epi.report().problems().get(0).cause());
    }
  }

  @Test
  void aLoaderThatFailsInItsOwnWayHarmsNobody() throws IOException {
    try (URLClassLoader plugins = loader()) {
      ClassLoader stopped =
          new ClassLoader(plugins) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve)
                throws ClassNotFoundException {
              if (name.equals(B.class.getName())) {
                throw new IllegalStateException("the container was stopped");
              }
              return super.loadClass(name, resolve);
            }
          };
      try (Epi epi = Epi.builder().classLoader(stopped).start()) {
        assertEquals(List.of("Hi a", "Hi c"), GreeterFacade.of(epi).eachGreet("Hi"));
        assertEquals("provider-failed", epi.report().problems().get(0).id());
      }
    }
  }

  @Test
  void pluginsThatRequireEachOtherGoTogether() throws IOException {
    onStart =
        epi -> {
          throw new IllegalStateException("no");
        };
    try (URLClassLoader loader =
            new PluginFiles(directory)
                .jar("a.jar", "a", manifest("a", A.class.getName(), "[\"b\"]", A.class))
                .jar("b.jar", "b", manifest("b", B.class.getName(), "[\"a\"]", B.class))
                .loader();
        Epi epi = Epi.builder().classLoader(loader).order("b", "a").start()) {
      assertEquals(List.of("started a", "started b", "stopped A"), EVENTS);
      assertEquals(
          List.of("start-failed", "requirement-absent"),
          epi.report().problems().stream().map(Problem::id).toList());
      assertEquals(List.of(), GreeterFacade.of(epi).eachGreet("Hi"));
    }
  }

  @Test
  void twoServicesOfOneIdAreReportedAndBothExplained() throws IOException {
    String service = "\"services\": [{\"id\": \"same\", \"type\": \"%s\", \"functions\": []}]";
    String a = manifest("a").replace("\"services\": []", service.formatted("x.One"));
    String b = manifest("b").replace("\"services\": []", service.formatted("x.Two"));
    try (URLClassLoader loader =
            new PluginFiles(directory).jar("a.jar", "a", a).jar("b.jar", "b", b).loader();
        Epi epi = Epi.builder().classLoader(loader).start()) {
      assertEquals(
          List.of("service-twice"), epi.report().problems().stream().map(Problem::id).toList());
      String explanation = epi.report().explain();
      assertTrue(explanation.contains("same, declared by a"), explanation);
      assertTrue(explanation.contains("same, declared by b"), explanation);
    }
  }
}
