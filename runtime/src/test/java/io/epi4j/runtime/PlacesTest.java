package io.epi4j.runtime;

import static io.epi4j.runtime.PluginFiles.manifest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.manifest.Manifest;
import io.epi4j.runtime.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plugins are found wherever they lie, and their files are left as if nobody had looked. */
class PlacesTest {
  private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

  @TempDir Path directory;

  private PluginFiles in(String folder) throws IOException {
    return new PluginFiles(Files.createDirectories(directory.resolve(folder)));
  }

  private static List<String> greetings(ClassLoader loader) {
    try (Epi epi = Epi.builder().classLoader(loader).order("*").start()) {
      assertEquals(List.of(), epi.report().problems());
      return GreeterFacade.of(epi).eachGreet("Hi");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b", "50%", "a%20b", "a%b", "a+b", "a#b", "a&b", "!", "a!", "a!b", "a!/b", "[a]"
      })
  void inFoldersOfAnyName(String folder) throws IOException {
    PluginFiles files =
        in(folder)
            .jar("b.jar", "b", manifest("b", DiscoveryTest.English.class))
            .directory("classes", "f", manifest("f", DiscoveryTest.French.class));
    try (URLClassLoader loader = files.loader()) {
      assertEquals(List.of("Hi en", "Hi fr"), greetings(loader));
    }
  }

  @Test
  void aJarIsShownAsItsPath() throws IOException {
    PluginFiles files = in("a b!").jar("c.jar", "c", manifest("c", DiscoveryTest.English.class));
    try (URLClassLoader loader = files.loader();
        Epi epi = Epi.builder().classLoader(loader).start()) {
      assertEquals(
          List.of(directory.resolve("a b!").resolve("c.jar").toString()),
          epi.report().plugins().stream().map(PluginInfo::source).toList());
    }
  }

  /** Threads of the common pool, for instance, have one when Spring Boot's launcher runs. */
  @Test
  void aContextClassLoaderThatDoesNotSeeUsIsNotAsked() throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    PluginFiles files = in("x").jar("a.jar", "a", manifest("a", DiscoveryTest.English.class));
    try (URLClassLoader blind = new URLClassLoader(files.urls(), null)) {
      thread.setContextClassLoader(blind);
      try (Epi epi = Epi.builder().start()) {
        assertEquals(List.of(), epi.report().plugins());
      }
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** A class loader may keep classes where nobody can list them; that is said, not passed over. */
  @Test
  void aPlaceThatCannotBeListedIsAProblem() {
    ClassLoader inMemory =
        new ClassLoader(PlacesTest.class.getClassLoader()) {
          @Override
          protected Enumeration<URL> findResources(String name) throws IOException {
            return name.equals(Manifest.MARKER)
                ? Collections.enumeration(List.of(new URL(null, "memory:a/" + name, new Memory())))
                : Collections.emptyEnumeration();
          }
        };
    try (Epi epi = Epi.builder().classLoader(inMemory).start()) {
      List<Problem> problems = epi.report().problems();
      assertEquals(List.of("container-unreadable"), problems.stream().map(Problem::id).toList());
      assertEquals("memory:a/META-INF/epi/plugin", problems.get(0).source());
      assertTrue(problems.get(0).cause().contains("put the plugin into a jar or a directory"));
    }
  }

  private static final class Memory extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL url) {
      return new URLConnection(url) {
        @Override
        public void connect() {}

        @Override
        public InputStream getInputStream() {
          return new ByteArrayInputStream(new byte[] {'a'});
        }
      };
    }
  }

  private PluginFiles manyJars() throws IOException {
    PluginFiles files = in("many");
    IntStream.range(0, 100)
        .forEach(
            i -> files.jar(i + ".jar", "p" + i, manifest("p" + i, DiscoveryTest.French.class)));
    return files;
  }

  /** On Windows a jar that is open cannot be deleted. */
  @Test
  void jarsCanBeDeletedOnceTheLoaderIsClosed() throws IOException {
    try (URLClassLoader loader = manyJars().loader()) {
      assertEquals(List.of("Hi fr"), greetings(loader));
    }
    try (Stream<Path> jars = Files.list(directory.resolve("many"))) {
      for (Path jar : (Iterable<Path>) jars::iterator) {
        Files.delete(jar);
      }
    }
    assertFalse(Files.exists(directory.resolve("many").resolve("0.jar")));
  }

  /** The JDK opens a file once for all that read it, so a leak shows when the loader is closed. */
  @Test
  @EnabledIf("descriptorsCanBeListed")
  void noDescriptorIsLeftOpen() throws IOException {
    try (URLClassLoader loader = manyJars().loader()) {
      assertEquals(List.of("Hi fr"), greetings(loader));
      assertEquals(
          100, open().stream().distinct().count(), "the loader's own; else this sees none");
      assertEquals(100, open().size());
    }
    assertEquals(List.of(), open());
  }

  static boolean descriptorsCanBeListed() {
    return Files.isDirectory(DESCRIPTORS);
  }

  /** Returns the files below the test's directory that this process has open. */
  private List<Path> open() throws IOException {
    Path below = directory.toRealPath();
    try (Stream<Path> descriptors = Files.list(DESCRIPTORS)) {
      return descriptors.flatMap(PlacesTest::target).filter(f -> f.startsWith(below)).toList();
    }
  }

  private static Stream<Path> target(Path descriptor) {
    try {
      return Stream.of(Files.readSymbolicLink(descriptor));
    } catch (FileSystemException e) {
      return Stream.empty(); // closed meanwhile, by another thread
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
