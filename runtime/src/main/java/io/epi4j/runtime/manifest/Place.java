package io.epi4j.runtime.manifest;

import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/**
 * Names jars and directories for people: by the path of the file where there is one, which can be
 * copied into a shell, else by URL.
 */
public final class Place {
  private static final String FILE = "file:";
  private static final String JAR = "jar:";
  private static final String ROOT = "!/"; // of a jar

  private Place() {}

  /** Returns the place that a class was loaded from; empty where its loader does not tell. */
  public static Optional<String> of(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    URL location = source == null ? null : source.getLocation();
    return location == null ? Optional.empty() : Optional.of(of(location));
  }

  /**
   * Returns whether a class was loaded from a root for certain, by the texts of their URLs; each
   * class is asked this, and to name a place takes as long as to make the object.
   */
  public static boolean isIn(Class<?> type, String root) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    URL location = source == null ? null : source.getLocation();
    return location != null && bare(root).equals(location.toExternalForm());
  }

  /** Returns the place that has the class file of a class; empty where the loader finds none. */
  public static Optional<String> of(ClassLoader loader, String type) {
    String name = type.replace('.', '/') + ".class";
    URL file = loader.getResource(name);
    return Optional.ofNullable(file).map(found -> holding(found, name));
  }

  /** Returns the place that holds the file of that name. */
  private static String holding(URL file, String name) {
    try {
      if (file.openConnection() instanceof JarURLConnection jar) { // which opens nothing yet
        return of(jar.getJarFileURL());
      }
    } catch (IOException e) {
      return of(file); // no jar after all; its URL tells where it is
    }
    String text = file.toExternalForm();
    return text.endsWith("/" + name)
        ? named(text.substring(0, text.length() - name.length()))
        : text;
  }

  /** Returns a jar or directory as people call it. */
  static String of(URL root) {
    return named(root.toExternalForm());
  }

  private static String named(String root) {
    Optional<Path> path = path(root);
    return path.isPresent() ? path.get().toString() : bare(root);
  }

  /** Returns the file or directory that a root is; empty where it is none, as a jar in a jar. */
  static Optional<Path> path(URL root) {
    return path(root.toExternalForm()).filter(Files::exists);
  }

  /** Returns the file or directory that such a URL means, whether it is there or not. */
  public static Optional<Path> path(String root) {
    String file = bare(root);
    if (!file.startsWith(FILE)) {
      return Optional.empty();
    }
    if (file.indexOf('%') < 0) { // nearly all; and to parse a URI takes longer
      return unencoded(file.substring(FILE.length()));
    }
    try {
      return Optional.of(Path.of(new URI(file)).toAbsolutePath().normalize());
    } catch (URISyntaxException | IllegalArgumentException e) {
      return unencoded(file.substring(FILE.length()));
    }
  }

  /** Returns the name of a file as it is outside of URLs. */
  public static String decoded(String name) {
    try {
      return new URI(FILE + "/" + name).getPath().substring(1);
    } catch (URISyntaxException e) {
      return name; // it was not encoded
    }
  }

  /** Many loaders put up with a path that is not encoded as it should be. */
  private static Optional<Path> unencoded(String path) {
    try {
      return Optional.of(new File(path).toPath().toAbsolutePath().normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static String bare(String root) {
    return root.startsWith(JAR) && root.endsWith(ROOT)
        ? root.substring(JAR.length(), root.length() - ROOT.length())
        : root;
  }

  /**
   * Returns whether two names certainly mean different jars. Directories do not count: builds keep
   * classes in one and other files in another, and both are one plugin.
   */
  public static boolean areDifferentJars(String one, String other) {
    if (one.equals(other)) {
      return false;
    }
    try {
      Path first = Path.of(one);
      Path second = Path.of(other);
      return Files.isRegularFile(first)
          && Files.isRegularFile(second)
          && !Files.isSameFile(first, second);
    } catch (IOException | IllegalArgumentException e) {
      return false; // a URL, say
    }
  }
}
