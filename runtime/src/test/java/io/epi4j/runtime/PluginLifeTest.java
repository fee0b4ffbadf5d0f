package io.epi4j.runtime;

import static io.epi4j.runtime.PluginFiles.manifest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.Plugin;
import io.epi4j.PluginContext;
import io.epi4j.runtime.problem.Problem;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugins are started in order and stopped in reverse; one that fails concerns itself alone. */
class PluginLifeTest {
  private static final List<String> EVENTS = new CopyOnWriteArrayList<>();

  @TempDir Path directory;

  abstract static class Recording extends Named implements Plugin {
    private final String id;

    Recording(String id) {
      super(id);
      this.id = id;
    }

    @Override
    public void started(PluginContext context) throws Exception {
      assertEquals(id, context.id());
      EVENTS.add("started " + id);
    }

    @Override
    public void stopped() throws Exception {
      EVENTS.add("stopped " + id);
    }
  }

  static final class A extends Recording {
    A() {
      super("a");
    }
  }

  static final class B extends Recording {
    B() {
      super("b");
    }

    @Override
    public void stopped() throws Exception {
      super.stopped();
      throw new IOException("cannot stop well");
    }
  }

  static final class C extends Recording {
    C() {
      super("c");
    }
  }

  static final class Failing implements Plugin {
    @Override
    public void started(PluginContext context) throws Exception {
      throw new IOException("no port");
    }

    @Override
    public void stopped() {
      EVENTS.add("stopped the one that failed");
    }
  }

  private static String plugin(String id, Class<?> type, String requires) {
    return manifest(id, type.getName(), requires, DiscoveryTest.English.class);
  }

  @Test
  void aPluginStartsBehindWhatItRequiresAndStopsBeforeIt() throws IOException {
    EVENTS.clear();
    PluginFiles files =
        new PluginFiles(directory)
            .jar("a.jar", "a", plugin("a", A.class, "[\"c\"]"))
            .jar("b.jar", "b", plugin("b", B.class, "[]"))
            .jar("c.jar", "c", plugin("c", C.class, "[\"b\"]"));
    try (URLClassLoader loader = files.loader()) {
      Epi epi = Epi.builder().classLoader(loader).start();
      assertEquals(List.of("started b", "started c", "started a"), EVENTS);
      assertEquals(
          List.of("a", "b", "c"), epi.report().plugins().stream().map(PluginInfo::id).toList());
      EVENTS.clear();
      epi.close();
      epi.close();
      assertEquals(List.of("stopped a", "stopped c", "stopped b"), EVENTS);
      assertEquals(
          List.of("stop-failed"), epi.report().problems().stream().map(Problem::id).toList());
    }
  }

  @Test
  void onePluginThatFailsToStartIsTakenOutWithThoseThatRequireIt() throws IOException {
    EVENTS.clear();
    PluginFiles files =
        new PluginFiles(directory)
            .jar("a.jar", "a", plugin("a", A.class, "[\"f\"]"))
            .jar("b.jar", "b", plugin("b", B.class, "[]"))
            .jar("f.jar", "f", plugin("f", Failing.class, "[]"))
            .jar("x.jar", "x", plugin("x", DiscoveryTest.French.class, "[]"));
    try (URLClassLoader loader = files.loader()) {
      Epi epi = Epi.builder().classLoader(loader).start();
      assertEquals(List.of("started b"), EVENTS);
      assertEquals(
          List.of("b true", "a false", "f false", "x false"),
          epi.report().plugins().stream().map(p -> p.id() + " " + p.active()).toList());
      String explanation = epi.report().explain();
      assertTrue(explanation.contains("a 7.1: requires f, which is inactive"), explanation);
      assertTrue(explanation.contains("java.io.IOException: no port"), explanation);
      assertEquals(List.of("Hi en"), GreeterFacade.of(epi).eachGreet("Hi"));
      epi.close();
      assertEquals(List.of("started b", "stopped b"), EVENTS);
    }
  }

  @Test
  void thePluginObjectServesAsProviderToo() throws IOException {
    EVENTS.clear();
    String manifest = manifest("a", A.class.getName(), "[]", A.class);
    try (URLClassLoader loader = new PluginFiles(directory).jar("a.jar", "a", manifest).loader();
        Epi epi = Epi.builder().classLoader(loader).start()) {
      assertEquals(List.of("Hi a"), GreeterFacade.of(epi).eachGreet("Hi"));
      assertEquals(List.of("started a"), EVENTS);
    }
  }
}
