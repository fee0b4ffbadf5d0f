package io.epi4j.runtime.manifest;

import io.epi4j.manifest.Manifest;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * A jar or a directory that holds the marker, opened once to read all manifests in it.
 *
 * @param name the container, for people to read
 * @param manifests the bytes of its manifests by file name, sorted
 * @param implementationVersion the version that a jar tells of itself, or nothing
 */
record Container(String name, Map<String, byte[]> manifests, String implementationVersion) {
  private static final String SUFFIX = ".json";

  /**
   * Opens the container in which the marker stands, and closes it again.
   *
   * @throws IOException when it cannot be read, or is of a kind whose files cannot be listed
   */
  static Container of(URL marker) throws IOException {
    return switch (marker.getProtocol()) {
      case "file", "jrt" -> directory(marker); // jrt is what jlink makes
      case "jar" -> jar(marker);
      default ->
          throw new IOException(
              "files at "
                  + marker.getProtocol()
                  + ": URLs cannot be listed; put the plugin into a jar or a directory");
    };
  }

  private static Container directory(URL marker) throws IOException {
    Path folder = path(marker).resolveSibling("").toAbsolutePath().normalize();
    Map<String, byte[]> manifests = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = file.getFileName().toString();
        if (name.endsWith(SUFFIX) && Files.isRegularFile(file)) {
          manifests.put(name, read(Files.newInputStream(file)));
        }
      }
    }
    Path root = folder;
    for (int i = 0; i < depth() && root.getParent() != null; i++) {
      root = root.getParent();
    }
    return new Container(root.toString(), manifests, "");
  }

  private static int depth() {
    return (int) Manifest.FOLDER.chars().filter(c -> c == '/').count();
  }

  private static Path path(URL url) throws IOException {
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new IOException("its URL is not that of a file: " + url, e);
    }
  }

  private static Container jar(URL marker) throws IOException {
    if (!(marker.openConnection() instanceof JarURLConnection connection)) {
      throw new IOException("the files of this jar: URL cannot be listed");
    }
    connection.setUseCaches(false); // a cached JarFile stays open, and goes stale when replaced
    try (JarFile jar = connection.getJarFile()) {
      String prefix = prefix(connection.getEntryName());
      Map<String, byte[]> manifests = new TreeMap<>();
      for (JarEntry entry : entries(jar)) {
        String name = entry.getName();
        if (name.startsWith(prefix) && isManifest(name.substring(prefix.length()))) {
          manifests.put(name.substring(prefix.length()), read(jar.getInputStream(entry)));
        }
      }
      return new Container(name(connection.getJarFileURL()), manifests, implementationVersion(jar));
    }
  }

  /** A file is shown as its path, which people can copy. */
  private static String name(URL jar) {
    try {
      return jar.getProtocol().equals("file") ? path(jar).toString() : jar.toString();
    } catch (IOException e) {
      return jar.toString(); // not encoded as it should be; it could be opened all the same
    }
  }

  /** A marker that is not at the root stands where a launcher put classes: BOOT-INF/classes/. */
  private static String prefix(String markerEntry) {
    int root = markerEntry.length() - Manifest.MARKER.length();
    return markerEntry.substring(0, Math.max(0, root)) + Manifest.FOLDER;
  }

  private static boolean isManifest(String name) {
    return name.endsWith(SUFFIX) && name.indexOf('/') < 0;
  }

  private static List<JarEntry> entries(JarFile jar) {
    return Collections.list(jar.entries());
  }

  /** One byte more than is allowed is enough for the reader to refuse the file. */
  private static byte[] read(InputStream manifest) throws IOException {
    try (manifest) {
      return manifest.readNBytes(Json.LONGEST + 1);
    }
  }

  private static String implementationVersion(JarFile jar) throws IOException {
    java.util.jar.Manifest manifest = jar.getManifest();
    String version =
        manifest == null
            ? null
            : manifest.getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION);
    return version == null ? "" : version;
  }
}
