package io.epi4j.runtime.manifest;

import io.epi4j.manifest.Manifest;
import io.epi4j.manifest.PluginId;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * A jar or a directory that holds the marker, opened once to read all manifests in it.
 *
 * @param name the container, for people to read
 * @param promised the ids of the plugins that the marker names, where that may be another than the
 *     one whose manifest is there: a tool that merges jars keeps one marker, or puts them together
 * @param manifests the bytes of its manifests by file name, sorted
 */
record Container(String name, List<String> promised, Map<String, byte[]> manifests) {
  private static final String SUFFIX = ".json";
  private static final String SEPARATOR = "!/"; // between the jar and the file inside it

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

  /** Returns the same container, called by another name. */
  Container named(String other) {
    return new Container(other, promised, manifests);
  }

  private static Container directory(URL marker) throws IOException {
    Path folder = path(marker).resolveSibling("").toAbsolutePath().normalize();
    Map<String, byte[]> manifests = new TreeMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (name.endsWith(SUFFIX) && Files.isRegularFile(file)) {
          manifests.put(name, read(Files.newInputStream(file)));
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    Path root = folder;
    for (int i = 0; i < depth() && root.getParent() != null; i++) {
      root = root.getParent();
    }
    return new Container(root.toString(), promised(read(marker.openStream())), manifests);
  }

  private static int depth() {
    return Manifest.FOLDER.split("/", -1).length - 1;
  }

  private static Path path(URL url) throws IOException {
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new IOException("its URL is not that of a file: " + url, e);
    }
  }

  private static Container jar(URL marker) throws IOException {
    Optional<Path> file = file(marker);
    if (file.isEmpty()) {
      return nestedJar(connection(marker));
    }
    try (JarFile jar = new JarFile(file.get().toFile())) {
      int end = marker.getFile().lastIndexOf(SEPARATOR);
      String entry = marker.getFile().substring(end + SEPARATOR.length());
      return container(file.get().toString(), jar, entry);
    }
  }

  private static Container nestedJar(JarURLConnection connection) throws IOException {
    try (JarFile jar = connection.getJarFile()) {
      return container(Place.of(connection.getJarFileURL()), jar, connection.getEntryName());
    }
  }

  /** Returns the version that the jar of a marker tells of itself; empty where there is none. */
  static String version(URL marker) throws IOException {
    if (!marker.getProtocol().equals("jar")) {
      return "";
    }
    Optional<Path> file = file(marker);
    try (JarFile jar =
        file.isPresent() ? new JarFile(file.get().toFile()) : connection(marker).getJarFile()) {
      return version(jar);
    }
  }

  /**
   * Returns the file that the jar of a marker is, where it is one. The JDK's own connection would
   * take the first separator for the end of the jar's name, and so would not find jars below a
   * folder whose name ends in an exclamation mark.
   */
  private static Optional<Path> file(URL marker) {
    int end = marker.getFile().lastIndexOf(SEPARATOR);
    Optional<Path> file =
        end < 0 ? Optional.empty() : Place.path(marker.getFile().substring(0, end));
    return file.isPresent() && Files.isRegularFile(file.get()) ? file : Optional.empty();
  }

  /** The jars inside a jar are known only to the launcher that made the URL. */
  private static JarURLConnection connection(URL marker) throws IOException {
    if (!(marker.openConnection() instanceof JarURLConnection connection)) {
      throw new IOException("the files of this jar: URL cannot be listed");
    }
    connection.setUseCaches(false); // a cached JarFile stays open, and goes stale when replaced
    return connection;
  }

  private static Container container(String name, JarFile jar, String marker) throws IOException {
    String prefix = prefix(marker);
    JarEntry marked = null;
    Map<String, byte[]> manifests = new TreeMap<>();
    Iterator<JarEntry> entries = jar.entries().asIterator();
    while (entries.hasNext()) {
      JarEntry entry = entries.next();
      String file = entry.getName();
      if (file.equals(marker)) {
        marked = entry;
      } else if (file.startsWith(prefix) && isManifest(file.substring(prefix.length()))) {
        manifests.put(file.substring(prefix.length()), read(jar.getInputStream(entry)));
      }
    }
    List<String> promised =
        marked == null || namesOnly(manifests.keySet(), marked.getSize())
            ? List.of()
            : promised(read(jar.getInputStream(marked)));
    return new Container(name, promised, manifests);
  }

  /**
   * Returns whether a marker of that size names the one manifest that there is, and a newline. The
   * directory of a jar tells the size, while reading all markers takes a tenth of a start.
   */
  private static boolean namesOnly(Set<String> manifests, long size) {
    return manifests.size() == 1
        && size == manifests.iterator().next().length() - SUFFIX.length() + 1;
  }

  private static List<String> promised(byte[] marker) {
    Set<String> promised = new LinkedHashSet<>();
    for (String line : new String(marker, StandardCharsets.UTF_8).split("\n", -1)) {
      String id = line.strip();
      if (PluginId.fault(id).isEmpty()) {
        promised.add(id);
      }
    }
    return List.copyOf(promised);
  }

  /** A marker that is not at the root stands where a launcher put classes: BOOT-INF/classes/. */
  private static String prefix(String markerEntry) {
    int root = markerEntry.length() - Manifest.MARKER.length();
    return markerEntry.substring(0, Math.max(0, root)) + Manifest.FOLDER;
  }

  private static boolean isManifest(String name) {
    return name.endsWith(SUFFIX) && name.indexOf('/') < 0;
  }

  /** One byte more than is allowed is enough for the reader to refuse the file. */
  private static byte[] read(InputStream manifest) throws IOException {
    try (manifest) {
      return manifest.readNBytes(Json.LONGEST + 1);
    }
  }

  private static String version(JarFile jar) throws IOException {
    java.util.jar.Manifest manifest = jar.getManifest();
    String version =
        manifest == null
            ? null
            : manifest.getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION);
    return version == null ? "" : version;
  }
}
