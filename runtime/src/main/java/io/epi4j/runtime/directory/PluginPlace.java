package io.epi4j.runtime.directory;

import io.epi4j.manifest.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where one plugin is: a jar; a directory of classes; or a directory that holds one jar. Beside the
 * latter two, further jars of the plugin stand in {@code lib/}.
 *
 * @param path the jar or directory
 */
public record PluginPlace(Path path) implements Comparable<PluginPlace> {
  private static final String JAR = ".jar";
  private static final String LIB = "lib";

  /** Makes the path absolute. */
  public PluginPlace {
    path = path.toAbsolutePath().normalize();
  }

  /** Returns the places in a directory, by name; none where it is not there. */
  public static List<PluginPlace> in(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.filter(PluginPlace::isPlace).map(PluginPlace::new).sorted().toList();
    }
  }

  private static boolean isPlace(Path entry) {
    String name = String.valueOf(entry.getFileName());
    if (name.startsWith(".") || name.equals(LIB)) {
      return false; // what is written under another name and renamed then, and what is no plugin
    }
    return Files.isDirectory(entry) || isJar(entry);
  }

  private static boolean isJar(Path entry) {
    return String.valueOf(entry.getFileName()).endsWith(JAR) && Files.isRegularFile(entry);
  }

  /** Returns the name of the jar or directory. */
  public String name() {
    return String.valueOf(path.getFileName());
  }

  /**
   * Returns the jars and directories of the plugin, the one with the manifest first.
   *
   * @throws PluginFault when it is none of what a plugin can be
   */
  List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    if (Files.exists(path.resolve(Manifest.MARKER))) {
      files.add(path);
    } else {
      List<Path> jars = jars(path);
      if (jars.size() != 1) {
        throw new PluginFault(
            PluginFault.Kind.UNREADABLE,
            path
                + (jars.isEmpty()
                    ? " has neither " + Manifest.MARKER + " nor a jar"
                    : " holds several jars, " + names(jars) + "; only one is the plugin")
                + ". Put its further jars into "
                + LIB
                + "/ there");
      }
      files.addAll(jars);
    }
    files.addAll(jars(path.resolve(LIB)));
    return List.copyOf(files);
  }

  private static List<String> names(List<Path> files) {
    return files.stream().map(file -> String.valueOf(file.getFileName())).toList();
  }

  private static List<Path> jars(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.filter(PluginPlace::isJar).sorted().toList();
    }
  }

  @Override
  public int compareTo(PluginPlace other) {
    return path.compareTo(other.path);
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
