package io.epi4j.runtime.loader;

import java.io.Closeable;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The jars and directories of one plugin, the one with the manifest first. */
final class Roots implements Closeable {
  private final List<Root> all = new ArrayList<>();
  private volatile boolean closed;

  /**
   * Opens them.
   *
   * @throws IOException when one cannot be opened; then none stays open
   */
  Roots(List<Path> files) throws IOException {
    try {
      for (Path file : files) {
        all.add(Files.isDirectory(file) ? new DirectoryRoot(file) : new JarRoot(file));
      }
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  boolean isClosed() {
    return closed;
  }

  /** Returns a file; null where there is none. */
  @Nullable Found read(String name) {
    return read(name, all);
  }

  /** Returns a file that stands beside the manifest; null where there is none. */
  @Nullable Found readMain(String name) {
    return read(name, all.subList(0, 1));
  }

  /** Returns whether a file stands beside the manifest. */
  boolean isInMain(String name) {
    return !closed && find(all.get(0), name) != null;
  }

  private @Nullable Found read(String name, List<Root> from) {
    for (Root root : closed ? List.<Root>of() : from) {
      try {
        byte[] bytes = root.read(name);
        if (bytes != null) {
          return new Found(bytes, root);
        }
      } catch (IOException | IllegalStateException e) { // the latter when it is closed meanwhile
        NoClassDefFoundError error =
            new NoClassDefFoundError(name + " cannot be read from " + root.location());
        error.initCause(e);
        throw error;
      }
    }
    return null;
  }

  /** Returns where all files of a name are. */
  List<URL> find(String name) {
    List<URL> found = new ArrayList<>();
    for (Root root : closed ? List.<Root>of() : all) {
      URL url = find(root, name);
      if (url != null) {
        found.add(url);
      }
    }
    return found;
  }

  private static @Nullable URL find(Root root, String name) {
    try {
      return root.find(name);
    } catch (IOException | IllegalStateException e) {
      return null; // it was closed meanwhile, or there can be no such name
    }
  }

  @Override
  public void close() throws IOException {
    closed = true;
    IOException failure = null;
    for (Root root : all) {
      try {
        root.close();
      } catch (IOException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  /** A file. */
  static final class Found {
    private final byte[] bytes;
    private final Root root;

    Found(byte[] bytes, Root root) {
      this.bytes = bytes;
      this.root = root;
    }

    byte[] bytes() {
      return bytes;
    }

    Root root() {
      return root;
    }
  }
}
