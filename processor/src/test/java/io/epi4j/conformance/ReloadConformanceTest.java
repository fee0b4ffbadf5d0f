package io.epi4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.DataChanged;
import io.epi4j.runtime.Definition;
import io.epi4j.runtime.Epi;
import io.epi4j.runtime.data.DataView;
import io.epi4j.runtime.reload.Generation;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What changes with the classes of a plugin in a watched directory: providers (rows U4, U8, R4, R8,
 * R12) and the data of a static method (row R6). A plugin beside it stays as it is.
 */
class ReloadConformanceTest {
  private static final String PLUGIN =
      """
      package foo;
      import io.epi4j.*;

      @EpiPlugin("foo")
      final class Foo implements Plugin {
        @Override public void changed(Change change) {
          String what = "foo %s: " + change.plugin() + " " + change.service() + " " + change.key();
          if (change instanceof ProvidersChanged providers) {
            api.Told.line(what + " " + providers.before() + " to " + providers.after());
          } else if (change instanceof DataChanged<?> data) {
            api.Told.line(what + " " + data.before() + " to " + data.after());
          }
        }
      }
      """;

  private static final String PROVIDER =
      """
      package foo;
      @io.epi4j.EpiProvider
      final class Hello implements api.Greeter {
        @Override public String greet(String name) { return "%s"; }
      }
      """;

  private static final String STATIC_DATA =
      """
      package foo;
      import api.Word;
      import java.util.Map;

      final class Words {
        @io.epi4j.DataProvider(Word.class)
        static Map<String, Word> words() { return Map.of("w", new Word("%s")); }
      }
      """;

  private static final long SECONDS = 30;

  @TempDir Path directory;

  private ReloadWorld world;

  @BeforeEach
  void anApplication() throws Exception {
    world = new ReloadWorld(directory);
    world.install(foo("1", "hello", "word"), "foo.jar");
    world.install(world.compiled("bar", "1"), "bar.jar");
  }

  @AfterEach
  void close() throws Exception {
    world.close();
  }

  private Path foo(String variant, String greeting, String word) {
    return world.compiled(
        "foo",
        variant,
        PLUGIN.formatted(variant),
        PROVIDER.formatted(greeting),
        STATIC_DATA.formatted(word));
  }

  /** Starts; what the plugins are told of the start is left out. */
  private Epi start() {
    Epi epi = world.start();
    world.told(epi);
    return epi;
  }

  /** Returns the version of the provider of foo. */
  private static String version(Epi epi) {
    return epi.report().definitions().stream()
        .filter(each -> each.source().equals("foo.Hello"))
        .map(Definition::version)
        .findFirst()
        .orElseThrow();
  }

  private DataView<?> data(Epi epi) throws ReflectiveOperationException {
    return (DataView<?>)
        world.loader().loadClass("api.WordData").getMethod("of", Epi.class).invoke(null, epi);
  }

  private static BlockingQueue<Generation> generations(Epi epi) {
    BlockingQueue<Generation> made = new LinkedBlockingQueue<>();
    epi.report().onGeneration(made::add);
    return made;
  }

  /** Waits until a plugin was replaced and all were told of it; returns who was replaced. */
  private static Set<String> awaitReplaced(String plugin, BlockingQueue<Generation> made)
      throws InterruptedException {
    Set<String> replaced = new TreeSet<>();
    while (!replaced.contains(plugin)) {
      take(made).changed().forEach(change -> replaced.add(change.plugin()));
    }
    return replaced;
  }

  private static <T> T take(BlockingQueue<T> queue) throws InterruptedException {
    T next = queue.poll(SECONDS, TimeUnit.SECONDS);
    assertTrue(next != null, "nothing came");
    return next;
  }

  @Test
  void u4ChangedGetsTheOldProvidersAndTheNewOnes() {
    try (Epi epi = start()) {
      String before = version(epi);
      world.install(foo("2", "hi", "word"), "foo.jar");
      epi.plugins().refresh();
      assertEquals(
          List.of(
              "foo 2: foo greeter providers {foo.Hello=%s} to {foo.Hello=%s}"
                  .formatted(before, version(epi))),
          world.told(epi));
    }
  }

  @Test
  void r4ChangedProvidersAreToldAfterAManualReload() {
    try (Epi epi = start()) {
      String before = version(epi);
      assertEquals("[bar 1, hello]", world.greet(epi));
      world.install(foo("2", "hi", "word"), "foo.jar");
      assertTrue(epi.plugins().reload("foo").applied());
      assertNotEquals(before, version(epi));
      assertEquals("[bar 1, hi]", world.greet(epi));
      assertEquals(1, world.told(epi).size());
    }
  }

  @Test
  void r8ChangedProvidersAreToldWithNoManualStep() throws Exception {
    try (Epi epi = start()) {
      BlockingQueue<Generation> made = generations(epi);
      String before = version(epi);
      world.install(foo("2", "hi", "word"), "foo.jar");
      awaitReplaced("foo", made);
      assertNotEquals(before, version(epi));
      assertEquals("[bar 1, hi]", world.greet(epi));
      assertEquals(
          List.of(
              "foo 2: foo greeter providers {foo.Hello=%s} to {foo.Hello=%s}"
                  .formatted(before, version(epi))),
          world.told(epi));
    }
  }

  /** The static source whose class changed gives another version, and only who has it is told. */
  @Test
  void r6ChangedStaticDataIsToldWithNoManualStep() throws Exception {
    try (Epi epi = start()) {
      BlockingQueue<Generation> made = generations(epi);
      BlockingQueue<DataChanged<?>> heard = new LinkedBlockingQueue<>();
      DataView<?> data = data(epi);
      data.onChange(heard::add);
      String all = data.version();
      String ofFoo = data.version("foo");
      String ofBar = data.version("bar");
      String ofProvider = version(epi);
      world.install(foo("2", "hello", "other"), "foo.jar");

      DataChanged<?> change = take(heard);
      assertEquals("foo", change.plugin());
      assertEquals("{w=Word[text=word]}", change.before().toString());
      assertEquals("{w=Word[text=other]}", change.after().toString());
      assertEquals("[Word[text=bar 1], Word[text=other]]", world.words(epi));
      assertNotEquals(all, data.version());
      assertNotEquals(ofFoo, data.version("foo"));
      assertEquals(ofBar, data.version("bar"));

      awaitReplaced("foo", made);
      assertEquals(
          List.of("foo 2: foo greeter words {w=Word[text=word]} to {w=Word[text=other]}"),
          world.told(epi),
          "neither is bar told, nor foo of its provider, which is as before");
      assertEquals(ofProvider, version(epi));
      assertEquals(List.of(), List.copyOf(heard));
    }
  }

  /** The jar is written again as it was; that bar is replaced later shows that foo was seen. */
  @Test
  void u8AJarThatIsTheSameTellsNobody() throws Exception {
    try (Epi epi = start()) {
      BlockingQueue<Generation> made = generations(epi);
      world.install(world.plugins().resolve("foo.jar"), "foo.jar");
      world.install(world.compiled("bar", "2"), "bar.jar");
      assertEquals(Set.of("bar"), awaitReplaced("bar", made));
      assertEquals(
          List.of(), world.told(epi).stream().filter(line -> line.startsWith("foo")).toList());
    }
  }

  /** The plugin is replaced, by one whose provider and data are as before. */
  @Test
  void r12ProvidersThatAreAsBeforeHaveTheSameVersionAndAreNotTold() throws Exception {
    try (Epi epi = start()) {
      BlockingQueue<Generation> made = generations(epi);
      DataView<?> data = data(epi);
      String before = version(epi);
      Object ofFoo = data.byPlugin().get("foo");
      world.install(foo("2", "hello", "word"), "foo.jar");
      awaitReplaced("foo", made);
      assertEquals(before, version(epi));
      assertSame(ofFoo, data.byPlugin().get("foo"));
      assertEquals(List.of(), world.told(epi));
      assertTrue(epi.plugins().reload("foo").applied());
      assertEquals(before, version(epi));
      assertSame(ofFoo, data.byPlugin().get("foo"));
      assertEquals(List.of(), world.told(epi));
    }
  }
}
