package io.epi4j.runtime;

import static io.epi4j.runtime.PluginFiles.manifest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.Plugin;
import io.epi4j.PluginContext;
import io.epi4j.runtime.problem.Problem;
import io.epi4j.runtime.reload.Generation;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that looks at no directory, and changes plugins all the same. */
class LatePluginsTest {
  @TempDir Path directory;

  /** Of the class path, and left out as long as there is no plugin {@code late}. */
  static final class Waiting extends Named {
    Waiting() {
      super("waiting");
    }
  }

  static final class First extends Named {
    First() {
      super("first");
    }
  }

  private Path late() {
    new PluginFiles(directory).jar("late.jar", "late", manifest("late"));
    return directory.resolve("late.jar");
  }

  private URLClassLoader classPath() {
    return new PluginFiles(directory)
        .jar("first.jar", "first", manifest("first", First.class))
        .jar("waiting.jar", "waiting", manifest("waiting", "", "[\"late\"]", Waiting.class))
        .loader();
  }

  @Test
  void whatWasLeftOutJoinsTheOneThatItWaitedFor() throws IOException {
    try (URLClassLoader loader = classPath();
        Epi epi = Epi.builder().classLoader(loader).start()) {
      GreeterFacade greeters = GreeterFacade.of(epi);
      assertEquals(List.of("Hi first"), greeters.eachGreet("Hi"));
      assertEquals(List.of("requirement-absent"), problems(epi));
      List<Generation> told = new ArrayList<>();
      epi.report().onGeneration(told::add);
      Generation loaded = epi.plugins().load(late());
      assertTrue(loaded.applied(), loaded.line());
      assertEquals(2, loaded.number());
      assertEquals(List.of("Hi first", "Hi waiting"), greeters.eachGreet("Hi"));
      assertEquals(List.of(), problems(epi));
      assertEquals(List.of(loaded), told);
      assertFalse(epi.plugins().refresh().applied(), "nothing is new");
      Generation unloaded = epi.plugins().unload("late");
      assertTrue(unloaded.applied(), unloaded.line());
      assertEquals(List.of("Hi first"), greeters.eachGreet("Hi"));
      assertEquals(List.of("requirement-absent"), problems(epi));
    }
  }

  private static List<String> problems(Epi epi) {
    return epi.report().problems().stream().map(Problem::id).toList();
  }

  @Test
  void aPluginThatFailedToStartStaysOut() throws IOException {
    try (URLClassLoader loader =
            new PluginFiles(directory)
                .jar("bad.jar", "bad", manifest("bad", Failing.class.getName(), "[]", First.class))
                .loader();
        Epi epi = Epi.builder().classLoader(loader).start()) {
      assertEquals(List.of("start-failed"), problems(epi));
      assertTrue(epi.plugins().load(late()).applied());
      assertEquals(List.of("late"), active(epi));
      assertEquals(List.of("start-failed"), problems(epi));
    }
  }

  static final class Failing implements Plugin {
    @Override
    public void started(PluginContext context) {
      throw new IllegalStateException("as planted");
    }
  }

  private static List<String> active(Epi epi) {
    return epi.report().plugins().stream().filter(PluginInfo::active).map(PluginInfo::id).toList();
  }

  @Test
  void aJarWhoseOwnManifestIsDamagedIsRefused() throws IOException {
    Path jar =
        PluginFiles.withDamagedManifest(directory.resolve("late.jar"), "late", manifest("late"));
    try (Epi epi = Epi.builder().isolated().start()) {
      Generation refused = epi.plugins().load(jar);
      assertFalse(refused.applied());
      assertEquals(List.of("plugin-unreadable"), problems(epi));
      String message = epi.report().problems().get(0).message();
      assertTrue(
          message.startsWith(
              "It is not loaded: META-INF/MANIFEST.MF of " + jar + " cannot be read: "),
          message);
    }
  }

  @Test
  void whatWasNeverLoadedIsTold() throws IOException {
    try (URLClassLoader loader = classPath();
        Epi epi = Epi.builder().classLoader(loader).start()) {
      assertEquals(
          "No plugin first is loaded from a directory. Those that are: []. One that was unloaded"
              + " comes back with load(path).",
          assertThrows(IllegalArgumentException.class, () -> epi.plugins().unload("first"))
              .getMessage());
    }
  }

  @Test
  void nothingIsLoadedAfterTheEnd() throws IOException {
    Epi epi = Epi.builder().isolated().start();
    LivePlugins plugins = epi.plugins();
    epi.close();
    assertThrows(IllegalStateException.class, () -> plugins.load(late()));
  }
}
