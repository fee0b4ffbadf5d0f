package io.epi4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.runtime.Epi;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The explanation looks into all kinds of files, and must neither lie nor fail. */
class InspectionTest {
  private static final String PROVIDER =
      """
      package lost;
      @io.epi4j.EpiPlugin("lost") @io.epi4j.EpiProvider
      public final class Provider implements Runnable {
        @Override public void run() {}
      }
      """;

  @TempDir Path directory;
  private Path lost;

  @BeforeEach
  void aPluginWithoutManifest() throws IOException {
    Path place = Files.createDirectory(directory.resolve("my plugins"));
    lost = new PluginJars(place).unprocessed("lost", PROVIDER).path("lost");
  }

  private static String explain(URL... roots) throws IOException {
    try (URLClassLoader loader = new URLClassLoader(roots, InspectionTest.class.getClassLoader());
        Epi epi = Epi.builder().classLoader(loader).start()) {
      String explanation = epi.report().explain();
      return explanation.substring(explanation.indexOf("Problems:"));
    }
  }

  @Test
  void aClassIsOfTheRootFromWhichItIsLoaded() throws IOException {
    Path classes = lost.resolveSibling("lost").resolve("classes");
    assertTrue(explain(classes.toUri().toURL()).contains("[processor-not-run] " + classes));
    assertEquals("Problems: none\n", explain(directory.toUri().toURL()));
  }

  @Test
  void aUrlMayHaveBlanks() throws IOException {
    assertTrue(
        explain(new URL("file:" + lost)).contains("[processor-not-run] " + lost), lost.toString());
  }

  @Test
  void aJarMayStandBelowAnExclamationMark() throws IOException {
    Path odd = Files.createDirectory(directory.resolve("odd!"));
    Path moved = Files.move(lost, odd.resolve("lost.jar"));
    String problems = explain(moved.toUri().toURL());
    assertTrue(problems.contains("[processor-not-run] " + moved), problems);
  }

  /** It would take a stack of 100,000 frames. */
  @Test
  void aClassFileMayNestItsAnnotationsAsDeepAsItLikes() throws IOException {
    Path classes = Files.createDirectories(directory.resolve("deep").resolve("x"));
    Files.write(classes.resolve("Deep.class"), nested(100_000));
    assertEquals("Problems: none\n", explain(directory.resolve("deep").toUri().toURL()));
  }

  private static byte[] nested(int depth) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(0xCAFEBABE);
    out.writeInt(61); // Java 17
    out.writeShort(5); // constants, and one
    out.writeByte(1);
    out.writeUTF("x/Deep");
    out.writeByte(7);
    out.writeShort(1);
    out.writeByte(1);
    out.writeUTF("RuntimeInvisibleAnnotations");
    out.writeByte(1);
    out.writeUTF("Lio/epi4j/EpiProvider;");
    out.writeShort(0); // access
    out.writeShort(2); // the class
    out.writeShort(0); // its superclass
    out.writeShort(0); // no interfaces
    out.writeShort(0); // no fields
    out.writeShort(0); // no methods
    out.writeShort(1); // attributes
    out.writeShort(3);
    out.writeInt(0); // its length
    out.writeShort(1); // annotations
    out.writeShort(4);
    out.writeShort(1); // values
    out.writeShort(1); // the name of the value
    for (int i = 0; i < depth; i++) {
      out.writeByte('[');
      out.writeShort(1);
    }
    out.writeByte('Z');
    out.writeShort(1);
    return bytes.toByteArray();
  }
}
