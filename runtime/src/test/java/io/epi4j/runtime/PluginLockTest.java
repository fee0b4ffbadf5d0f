package io.epi4j.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program prints that pins plugins. */
class PluginLockTest {
  @TempDir Path directory;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... directories) {
    return PluginLock.run(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        List.of(directories));
  }

  private static String text(ByteArrayOutputStream of) {
    return of.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private static byte[] jar() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JarOutputStream jar = new JarOutputStream(bytes)) {
      jar.putNextEntry(new JarEntry("a file"));
    }
    return bytes.toByteArray();
  }

  @Test
  void eachJarAndDirectoryHasItsLine() throws IOException, NoSuchAlgorithmException {
    byte[] jar = jar();
    Files.write(directory.resolve("b.jar"), jar);
    Files.createDirectory(directory.resolve("a"));
    Files.write(directory.resolve("a").resolve("c.jar"), jar);
    Files.writeString(directory.resolve("readme.txt"), "no plugin");
    assertEquals(0, run(directory.toString()), () -> text(err));
    String file = sha256(jar) + "  c.jar\n";
    assertEquals(
        sha256(file.getBytes(StandardCharsets.UTF_8)) + "  a\n" + sha256(jar) + "  b.jar\n",
        text(out));
  }

  @Test
  void whoNamesNoDirectoryIsTold() throws IOException {
    assertEquals(2, run());
    assertEquals("Name the directories of plugins: PluginLock plugins > plugins.lock\n", text(err));
    err.reset();
    Path empty = Files.createDirectory(directory.resolve("empty"));
    assertEquals(1, run(empty.toString()));
    assertEquals("There is no jar and no directory of a plugin in " + empty + ".\n", text(err));
    err.reset();
    Path jar = Files.write(directory.resolve("a.jar"), new byte[0]);
    assertEquals(1, run(jar.toString()));
    assertEquals(jar + " is no directory; name those that hold plugins.\n", text(err));
    assertEquals("", text(out));
  }
}
