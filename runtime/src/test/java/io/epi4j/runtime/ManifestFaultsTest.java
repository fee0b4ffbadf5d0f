package io.epi4j.runtime;

import static io.epi4j.runtime.PluginFiles.manifest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.manifest.Manifest;
import io.epi4j.runtime.problem.Problem;
import io.epi4j.runtime.problem.Severity;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each manifest that is lost or damaged is told, and the plugin beside it goes on. */
class ManifestFaultsTest {
  private static final int HUNDRED_MEGABYTES = 100 << 20;

  @TempDir Path directory;
  private PluginFiles files;

  static final class Good extends Named {
    Good() {
      super("good");
    }
  }

  @BeforeEach
  void aGoodPlugin() {
    files = new PluginFiles(directory).jar("good.jar", "good", manifest("good", Good.class));
  }

  /** Starts, calls the good plugin, and returns what is wrong with others. */
  private List<Problem> problems() throws IOException {
    try (URLClassLoader loader = files.loader();
        Epi epi = Epi.builder().classLoader(loader).start()) {
      assertTrue(GreeterFacade.of(epi).eachGreet("Hi").contains("Hi good"));
      return epi.report().problems();
    }
  }

  private Problem problem(String id, String plugin) throws IOException {
    List<Problem> problems = problems();
    assertEquals(1, problems.size(), problems.toString());
    Problem problem = problems.get(0);
    assertEquals(id, problem.id());
    assertEquals(plugin, problem.plugin());
    assertEquals(Severity.ERROR, problem.severity());
    return problem;
  }

  private String unreadable(String jar) throws IOException {
    String message = problem("manifest-unreadable", "bad").message();
    String begin =
        "The manifest " + directory.resolve(jar) + "!/META-INF/epi/bad.json cannot be read: ";
    String end = ". Its plugin is left out; compile it again.";
    assertTrue(message.startsWith(begin) && message.endsWith(end), message);
    return message.substring(begin.length(), message.length() - end.length());
  }

  @Test
  void ofANewerFormat() throws IOException {
    files.jar("bad.jar", "bad", manifest("bad", Good.class).replace(": 1,", ": 2,"));
    assertEquals(
        "its format is 2, this runtime reads format 1: take epi4j-processor and epi4j-runtime of"
            + " one version",
        unreadable("bad.jar"));
  }

  @Test
  void ofHundredMegabytes() throws IOException {
    Path jar = directory.resolve("large.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry(Manifest.MARKER));
      out.write("bad".getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new JarEntry(Manifest.path("bad")));
      byte[] blanks = new byte[1 << 20];
      Arrays.fill(blanks, (byte) ' ');
      for (int written = 0; written < HUNDRED_MEGABYTES; written += blanks.length) {
        out.write(blanks);
      }
    }
    files.add(jar);
    assertEquals("it is larger than 4194304 bytes", unreadable("large.jar"));
  }

  @Test
  void tenThousandDeep() throws IOException {
    files.jar("deep.jar", "bad", "{\"x\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}");
    String reason = unreadable("deep.jar");
    assertEquals("objects and lists are nested more than 20 deep (line 1, column 26)", reason);
  }

  @Test
  void withAKeyTwice() throws IOException {
    String text = manifest("bad", Good.class).replace("\"services\": [],", "\"format\": 1,");
    files.jar("twice.jar", "bad", text);
    String reason = unreadable("twice.jar");
    assertEquals("the key \"format\" stands twice in one object (line 4, column 3)", reason);
  }

  /** As a full disk leaves it. */
  @Test
  void cutOffAnywhere() throws IOException {
    String text = manifest("bad", Good.class).strip();
    byte[] whole = text.getBytes(StandardCharsets.UTF_8);
    Path file = inDirectory("bad", "");
    for (int length = 0; length < whole.length; length += 7) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertEquals(1, problems().size(), text.substring(0, length));
    }
    Files.write(file, whole);
    assertEquals(List.of(), problems());
  }

  /** Whatever a manifest says, the start goes on, and so do the calls and the explanation. */
  @Test
  void withAnyByteChanged() throws IOException {
    byte[] whole = manifest("bad", English.class).getBytes(StandardCharsets.UTF_8);
    Path file = inDirectory("bad", "");
    Random random = new Random(4);
    int changes = 0;
    int refused = 0;
    for (int i = 0; i < whole.length; i += 5) {
      byte[] changed = whole.clone();
      changed[i] = (byte) "\"\\{}[],:(;/.L0 \u0001e-".charAt(random.nextInt(18));
      changes++;
      Files.write(file, changed);
      refused += problems().isEmpty() ? 0 : 1;
    }
    assertTrue(refused > changes / 2, refused + " of " + changes);
  }

  /** Returns the manifest of that id, which each start reads anew. */
  private Path inDirectory(String id, String text) {
    files.directory("classes", id, text);
    return directory.resolve("classes").resolve(Manifest.path(id));
  }

  @Test
  void aMarkerWithoutItsManifest() throws IOException {
    files.pack("lost.jar", Map.of(Manifest.MARKER, "lost\n"));
    Problem problem = problem("manifest-missing", "lost");
    Path jar = directory.resolve("lost.jar");
    assertEquals(jar.toString(), problem.source());
    assertEquals(
        jar
            + " has the marker META-INF/epi/plugin of a plugin, and not its manifest"
            + " META-INF/epi/lost.json. Its plugin is not there. Pack all files of META-INF/epi/:"
            + " look for filters of the tool that packs the jar.",
        problem.message());
  }

  /** As a tool leaves it that puts files of one name together, and has a filter. */
  @Test
  void aMarkerOfSeveralPluginsOfWhichOneIsLost() throws IOException {
    files.pack(
        "fat.jar",
        Map.of(
            Manifest.MARKER,
            "lost\r\nkept\n",
            Manifest.path("kept"),
            manifest("kept", English.class)));
    problem("manifest-missing", "lost");
  }

  static final class English extends Named {
    English() {
      super("en");
    }
  }

  /** The JDK loads no class of such a jar, and does not say why. */
  @Test
  void aJarWhoseOwnManifestIsDamaged() throws IOException {
    Path jar = directory.resolve("damaged.jar");
    files.add(
        PluginFiles.withDamagedManifest(
            jar, "bad", manifest("bad", Good.class).replace(Good.class.getName(), "no.Such")));
    Problem problem = problem("class-missing", "bad");
    assertTrue(
        problem
            .message()
            .startsWith(
                "The manifest in "
                    + jar
                    + " names the class no.Such, and no jar has it, or Java loads none of that jar,"
                    + " whose own manifest is damaged: java.io.IOException: "),
        problem.message());
  }

  @Test
  void anEmptyMarker() throws IOException {
    files.pack("empty.jar", Map.of(Manifest.MARKER, ""));
    String message = problem("manifest-missing", "").message();
    assertTrue(message.contains("which names no plugin, and no manifest"), message);
  }

  /** A shaded jar keeps one marker and all manifests, which is all that is needed. */
  @Test
  void manifestsThatNoMarkerNamesAreFine() throws IOException {
    files.pack(
        "fat.jar",
        Map.of(Manifest.MARKER, "", Manifest.path("kept"), manifest("kept", English.class)));
    assertEquals(List.of(), problems());
  }
}
