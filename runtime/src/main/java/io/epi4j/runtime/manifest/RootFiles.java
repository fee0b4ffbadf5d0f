package io.epi4j.runtime.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/** Shows all files of a jar or directory, by name, and closes it again. */
final class RootFiles {
  private RootFiles() {}

  /**
   * Shows the files below a root.
   *
   * @throws IOException when the root cannot be read
   */
  static void visit(URL root, Visitor visitor) throws IOException {
    Optional<Path> path = Place.path(root);
    if (path.isPresent() && Files.isDirectory(path.get())) {
      Files.walkFileTree(path.get(), new Walk(path.get(), visitor));
    } else if (path.isPresent()) {
      try (JarFile jar = new JarFile(path.get().toFile())) {
        jar(jar, "", visitor);
      }
    } else if (root.openConnection() instanceof JarURLConnection connection) {
      connection.setUseCaches(false); // a cached JarFile stays open, and goes stale when replaced
      try (JarFile jar = connection.getJarFile()) {
        String entry = connection.getEntryName();
        jar(jar, entry == null ? "" : entry, visitor);
      }
    }
  }

  private static void jar(JarFile jar, String prefix, Visitor visitor) throws IOException {
    for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
      if (!entry.isDirectory() && entry.getName().startsWith(prefix)) {
        String name = entry.getName().substring(prefix.length());
        if (!visitor.file(name, () -> jar.getInputStream(entry))) {
          return;
        }
      }
    }
  }

  /** Goes through a directory; what cannot be read there does not hide the rest. */
  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Visitor visitor;

    Walk(Path root, Visitor visitor) {
      this.root = root;
      this.visitor = visitor;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      boolean more = true;
      if (!attributes.isDirectory()) {
        try {
          more = visitor.file(name(file), () -> Files.newInputStream(file));
        } catch (IOException e) {
          visitor.unreadable(name(file));
        }
      }
      return more ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      visitor.unreadable(name(file));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
      if (e != null) {
        visitor.unreadable(name(directory));
      }
      return FileVisitResult.CONTINUE;
    }

    private String name(Path file) {
      return root.relativize(file).toString().replace('\\', '/');
    }
  }

  /** Is shown the files of one root, in no order. */
  interface Visitor {
    /**
     * Takes a file by its name below the root, and opens it when it wants to.
     *
     * @return whether it wants to see more
     */
    boolean file(String name, Content content) throws IOException;

    /** Is told of a file or directory of a directory that cannot be read. */
    void unreadable(String name);
  }

  /** What is in a file. */
  @FunctionalInterface
  interface Content {
    InputStream open() throws IOException;
  }
}
