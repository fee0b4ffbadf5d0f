package io.epi4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.runtime.Epi;
import io.epi4j.runtime.problem.Problem;
import io.epi4j.runtime.reload.Generation;
import io.epi4j.runtime.reload.PluginLimits;
import io.epi4j.runtime.reload.PluginLoading;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a directory of plugins is protected against, and what plugins see of each other. */
class ReloadSafetyTest {
  @TempDir Path directory;

  private ReloadWorld world;

  @BeforeEach
  void anApplication() throws Exception {
    world = new ReloadWorld(directory);
  }

  @AfterEach
  void close() throws Exception {
    world.close();
  }

  private Epi start(PluginLoading loading) {
    return Epi.builder()
        .classLoader(world.loader())
        .pluginDirectory(world.plugins())
        .pluginLoading(loading)
        .start();
  }

  private static void assertRefused(Epi epi, String id, String word) {
    List<Problem> problems = epi.report().problems();
    assertEquals(List.of(id), problems.stream().map(Problem::id).toList());
    assertTrue(problems.get(0).message().contains(word), problems.get(0)::line);
  }

  @Test
  void onlyPluginsThatAreAllowedAreLoaded() {
    world.install(world.compiled("search", "1"), "search.jar");
    world.install(world.compiled("stats", "1"), "stats.jar");
    try (Epi epi = start(PluginLoading.STANDARD.allowing("stats"))) {
      assertEquals("[stats 1]", world.greet(epi));
      assertRefused(epi, "plugin-refused", "search");
    }
  }

  @Test
  void whatIsLargerThanAllowedIsRefused() {
    world.install(world.compiled("search", "1"), "search.jar");
    try (Epi epi = start(PluginLoading.STANDARD.limitedTo(new PluginLimits(100, 10)))) {
      assertEquals("[]", world.greet(epi));
      assertRefused(epi, "plugin-refused", "100 bytes");
    }
    try (Epi epi = start(PluginLoading.STANDARD.limitedTo(new PluginLimits(1 << 20, 2)))) {
      assertRefused(epi, "plugin-refused", "2 files");
    }
  }

  @Test
  void anEntryThatLeadsOutOfTheJarIsRefused() throws Exception {
    Path jar = world.compiled("search", "1");
    Path evil = directory.resolve("evil.jar");
    try (JarFile in = new JarFile(jar.toFile());
        JarOutputStream out = new JarOutputStream(Files.newOutputStream(evil))) {
      for (JarEntry entry : (Iterable<JarEntry>) in.stream()::iterator) {
        out.putNextEntry(new JarEntry(entry.getName()));
        in.getInputStream(entry).transferTo(out);
      }
      out.putNextEntry(new JarEntry("a/../../../evil.txt"));
    }
    world.install(evil, "search.jar");
    try (Epi epi = world.start()) {
      assertRefused(epi, "plugin-refused", "leads out of it");
    }
  }

  @Test
  void aLinkThatLeadsOutOfThePluginIsRefused() throws Exception {
    Path classes = world.plugins().resolve("search");
    unpack(world.compiled("search", "1"), classes);
    Path secret = Files.writeString(directory.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(classes.resolve("secret.txt"), secret);
    try (Epi epi = world.start()) {
      assertRefused(epi, "plugin-refused", "leads out of the plugin");
      Files.delete(classes.resolve("secret.txt"));
      assertTrue(epi.plugins().refresh().applied());
      assertEquals("[search 1]", world.greet(epi));
      assertEquals(List.of(), epi.report().problems());
    }
  }

  private static void unpack(Path jar, Path target) throws IOException {
    try (FileSystem files = FileSystems.newFileSystem(jar);
        Stream<Path> all = Files.walk(files.getPath("/"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path to = target.resolve(file.toString().substring(1));
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  @Test
  void aManifestThatNamesAClassOfOthersIsRefused() throws Exception {
    Path jar = world.compiled("search", "1");
    try (FileSystem files = FileSystems.newFileSystem(jar)) {
      Path manifest = files.getPath("META-INF/epi/search.json");
      String text = Files.readString(manifest);
      Files.writeString(
          manifest,
          text.replace("\"type\": \"search.Own\"", "\"type\": \"java.util.ArrayList\"")
              .replace("\"type\":\"search.Own\"", "\"type\":\"java.util.ArrayList\""));
    }
    try (Epi epi = world.start()) {
      world.install(jar, "search.jar");
      Generation refused = epi.plugins().refresh();
      assertFalse(refused.applied());
      assertTrue(
          refused.faults().stream().anyMatch(fault -> fault.id().equals("class-foreign")),
          refused.faults()::toString);
      assertEquals("[]", world.greet(epi));
    }
  }

  @Test
  void aPluginThatIsPinnedIsRefusedWithOtherContent() throws Exception {
    Path first = world.compiled("search", "1");
    Path lock = directory.resolve("plugins.lock");
    Files.writeString(lock, sha256(first) + "  search.jar\n");
    world.install(first, "search.jar");
    try (Epi epi = start(PluginLoading.STANDARD.pinnedBy(lock))) {
      assertEquals("[search 1]", world.greet(epi));
      Path second = world.compiled("search", "2");
      world.install(second, "search.jar");
      assertFalse(epi.plugins().refresh().applied());
      assertRefused(epi, "plugin-unpinned", sha256(second));
      assertEquals("[search 1]", world.greet(epi));
      Files.writeString(lock, sha256(second) + "  search.jar\n");
      assertTrue(epi.plugins().reload("search").applied());
      assertEquals("[search 2]", world.greet(epi));
      assertEquals(List.of(), epi.report().problems());
    }
  }

  private static String sha256(Path file) throws Exception {
    byte[] hash =
        java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return java.util.HexFormat.of().formatHex(hash);
  }

  @Test
  void aJarThatIsBrokenLeavesWhatWasThere() throws Exception {
    world.install(world.compiled("search", "1"), "search.jar");
    Path second = world.compiled("search", "2");
    try (Epi epi = world.start()) {
      byte[] bytes = Files.readAllBytes(second);
      Files.write(world.plugins().resolve("search.jar"), Arrays.copyOf(bytes, bytes.length / 2));
      assertFalse(epi.plugins().refresh().applied());
      assertRefused(epi, "plugin-unreadable", "search.jar");
      assertEquals("[search 1]", world.greet(epi));
      Files.write(world.plugins().resolve("search.jar"), bytes);
      assertTrue(epi.plugins().refresh().applied());
      assertEquals("[search 2]", world.greet(epi));
      assertEquals(List.of(), epi.report().problems());
    }
  }

  @Test
  void eachPluginHasItsOwnVersionOfALibrary() throws Exception {
    for (String version : List.of("1", "2")) {
      String id = "plugin" + version;
      PluginJars library =
          world
              .api()
              .apart(Files.createDirectories(directory.resolve("library" + version)))
              .unprocessed(
                  "library",
                  """
                  package library;
                  public final class Library {
                    private Library() {}
                    public static String version() { return "library %s"; }
                  }
                  """
                      .formatted(version));
      Path jar =
          library
              .apart(Files.createDirectories(directory.resolve(id)))
              .jar(
                  id,
                  """
                  package %1$s;
                  import io.epi4j.*;

                  @EpiPlugin("%1$s")
                  @EpiProvider
                  final class Own implements api.Greeter {
                    @Override public String greet(String name) {
                      return library.Library.version();
                    }
                  }
                  """
                      .formatted(id))
              .path(id);
      Path place = Files.createDirectories(world.plugins().resolve(id).resolve("lib"));
      Files.copy(library.path("library"), place.resolve("library.jar"));
      Files.copy(jar, place.resolveSibling(id + ".jar"));
    }
    try (Epi epi = world.start()) {
      assertEquals("[library 1, library 2]", world.greet(epi));
      assertEquals(List.of(), epi.report().problems());
    }
  }

  @Test
  void aPluginNeedsTheVersionsThatItSaysItNeeds() {
    world.install(world.compiled("search", "1"), "search.jar");
    world.install(
        world.compiled("more", "1", ", requires = \"search@[2,3)\"", world.api()), "more.jar");
    Path second = world.compiled("search", "2");
    try (Epi epi = world.start()) {
      assertEquals("[search 1]", world.greet(epi));
      assertRefused(epi, "requirement-absent", "search@[2,3), which is there as 1");
      world.install(second, "search.jar");
      assertTrue(epi.plugins().refresh().applied());
      assertEquals("[more 1, search 2]", world.greet(epi));
    }
  }
}
