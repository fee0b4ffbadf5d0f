package io.epi4j.runtime.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Shows all files of a jar or directory, by name, and closes it again. */
final class RootFiles {
  private RootFiles() {}

  /**
   * Shows the files below a root.
   *
   * @throws IOException when the root, or a file that was opened, cannot be read
   */
  static void visit(URL root, Visitor visitor) throws IOException {
    if (root.getProtocol().equals("file")) {
      directory(Path.of(URI.create(root.toExternalForm())), visitor);
    } else if (root.openConnection() instanceof JarURLConnection connection) {
      connection.setUseCaches(false); // a cached JarFile stays open, and goes stale when replaced
      try (JarFile jar = connection.getJarFile()) {
        String entry = connection.getEntryName();
        jar(jar, entry == null ? "" : entry, visitor);
      }
    }
  }

  private static void directory(Path root, Visitor visitor) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        visitor.file(name, () -> Files.newInputStream(file));
      }
    }
  }

  private static void jar(JarFile jar, String prefix, Visitor visitor) throws IOException {
    List<JarEntry> entries =
        jar.stream()
            .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(prefix))
            .sorted(Comparator.comparing(JarEntry::getName))
            .toList();
    for (JarEntry entry : entries) {
      visitor.file(entry.getName().substring(prefix.length()), () -> jar.getInputStream(entry));
    }
  }

  /** Is shown the files of one root. */
  @FunctionalInterface
  interface Visitor {
    /** Takes a file by its name below the root, and opens it when it wants to. */
    void file(String name, Content content) throws IOException;
  }

  /** What is in a file. */
  @FunctionalInterface
  interface Content {
    InputStream open() throws IOException;
  }
}
