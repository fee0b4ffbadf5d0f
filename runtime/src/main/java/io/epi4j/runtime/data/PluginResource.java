package io.epi4j.runtime.data;

import io.epi4j.runtime.manifest.Place;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleReader;
import java.lang.module.ResolvedModule;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * A file that a plugin packs beside its classes.
 *
 * @param loader loads the plugin's classes
 * @param root the URL of the jar or directory that has the plugin's manifest, up to where it begins
 * @param path the path from there
 * @param type the binary name of a class of the plugin, by which its module is found
 */
public record PluginResource(ClassLoader loader, String root, String path, String type) {
  private static final String SEPARATOR = "!/";

  /**
   * Finds the file: in the plugin's own jar or directory, else in its named module, else where the
   * class loader has just one of that name, as builds that keep classes and resources apart have.
   *
   * @param most how many bytes of it are wanted at most, and one more
   * @throws MissingException when there is none; the message is a clause that tells where
   */
  Found find(int most) throws IOException {
    Map<String, URL> all = new LinkedHashMap<>(); // by text: URL.equals asks the network
    for (URL url : Collections.list(loader.getResources(path))) {
      all.putIfAbsent(url.toExternalForm(), url);
    }
    for (Map.Entry<String, URL> each : all.entrySet()) {
      if (each.getKey().startsWith(root)) {
        return found(each.getValue(), most);
      }
    }
    Optional<Found> inModule = inModule(most);
    if (inModule.isPresent()) {
      return inModule.get();
    }
    List<URL> elsewhere = List.copyOf(all.values());
    if (elsewhere.size() == 1) {
      return found(elsewhere.get(0), most);
    }
    throw new MissingException(
        "there is no "
            + path
            + " in "
            + root
            + (elsewhere.isEmpty() ? "" : ", and several elsewhere: " + all.keySet()));
  }

  private static Found found(URL url, int most) {
    String text = url.toExternalForm();
    Optional<Path> file = Place.path(text).filter(Files::isRegularFile);
    return new Found(file.map(Path::toString).orElse(text), file, () -> open(url, most));
  }

  /** As the JDK's own connection would, but below folders that end in an exclamation mark, too. */
  private static InputStream open(URL url, int most) throws IOException {
    int end = url.getFile().lastIndexOf(SEPARATOR);
    Optional<Path> jar =
        end < 0
            ? Optional.empty()
            : Place.path(url.getFile().substring(0, end)).filter(Files::isRegularFile);
    if (jar.isPresent()) {
      return inJar(jar.get(), url.getFile().substring(end + SEPARATOR.length()), most);
    }
    URLConnection connection = url.openConnection();
    connection.setUseCaches(false); // a cached jar stays open
    return connection.getInputStream();
  }

  private static InputStream inJar(Path file, String name, int most) throws IOException {
    try (JarFile jar = new JarFile(file.toFile())) {
      String decoded = Place.decoded(name);
      JarEntry entry = jar.getJarEntry(decoded);
      if (entry == null) {
        throw new FileNotFoundException(file + " has no " + decoded);
      }
      try (InputStream in = jar.getInputStream(entry)) {
        return new ByteArrayInputStream(in.readNBytes(most + 1));
      }
    }
  }

  /** What stands in a package of a module is hidden from class loaders. */
  private Optional<Found> inModule(int most) throws IOException {
    Module module;
    try {
      module = Class.forName(type, false, loader).getModule();
    } catch (ClassNotFoundException | LinkageError e) {
      return Optional.empty(); // of a package, say, that has no class of its own
    }
    ModuleLayer layer = module.getLayer();
    Optional<ResolvedModule> resolved =
        layer == null ? Optional.empty() : layer.configuration().findModule(module.getName());
    if (resolved.isEmpty()) {
      return Optional.empty();
    }
    try (ModuleReader reader = resolved.get().reference().open()) {
      Optional<InputStream> in = reader.open(path);
      if (in.isEmpty()) {
        return Optional.empty();
      }
      try (InputStream open = in.get()) {
        byte[] bytes = open.readNBytes(most + 1);
        return Optional.of(
            new Found(
                "module " + module.getName() + ", " + path,
                Optional.empty(),
                () -> new ByteArrayInputStream(bytes)));
      }
    }
  }

  /**
   * A file that was found.
   *
   * @param name where it is, for people
   * @param file the file itself; empty where it is inside of another
   * @param content opens it
   */
  public record Found(String name, Optional<Path> file, Content content) {
    /** Opens the file. */
    public InputStream open() throws IOException {
      return content.open();
    }
  }

  /** Opens a file. */
  @FunctionalInterface
  public interface Content {
    /** Opens the file. */
    InputStream open() throws IOException;
  }

  /** There is no such file. */
  public static final class MissingException extends IOException {
    private static final long serialVersionUID = 1L;

    MissingException(String message) {
      super(message);
    }
  }
}
