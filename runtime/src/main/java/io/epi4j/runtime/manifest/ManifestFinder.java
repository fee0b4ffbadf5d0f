package io.epi4j.runtime.manifest;

import io.epi4j.manifest.Manifest;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.problem.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the manifests of all plugins that a class loader sees.
 *
 * <p>A class loader can be asked for a file by its name, and not for a listing of a folder. So it
 * is asked for the marker, which every plugin has under the same name, and then each container that
 * holds a marker is listed. A jar into which several plugins were merged has one marker and all
 * manifests, and is found like any other. No class is loaded.
 */
public final class ManifestFinder {
  private static final String SUFFIX = ".json";

  private final Problems problems;
  private final Map<String, FoundManifest> found = new LinkedHashMap<>();

  private ManifestFinder(Problems problems) {
    this.problems = problems;
  }

  /**
   * Returns the manifests in the order of the class path. The same manifest found twice counts
   * once; of two different ones for the same plugin the first counts. What cannot be read is a
   * problem.
   */
  public static List<FoundManifest> find(ClassLoader loader, Problems problems) {
    ManifestFinder finder = new ManifestFinder(problems);
    for (URL marker : finder.markers(loader)) {
      finder.open(marker, null);
    }
    return List.copyOf(finder.found.values());
  }

  /**
   * Returns the manifests of one jar or directory.
   *
   * @param root the jar or directory
   * @param called how people call it, where that is another one
   * @param problems takes what cannot be read
   */
  public static List<FoundManifest> in(Path root, String called, Problems problems) {
    ManifestFinder finder = new ManifestFinder(problems);
    try {
      URL url = root.toUri().toURL(); // written as class loaders write it
      String marker =
          Files.isDirectory(root) ? url + Manifest.MARKER : "jar:" + url + "!/" + Manifest.MARKER;
      finder.open(new URL(marker), called);
    } catch (MalformedURLException e) {
      throw new AssertionError("a file has a URL", e);
    }
    return List.copyOf(finder.found.values());
  }

  private Collection<URL> markers(ClassLoader loader) {
    Map<String, URL> markers = new LinkedHashMap<>(); // by text: URL.equals asks the network
    try {
      for (URL url : Collections.list(loader.getResources(Manifest.MARKER))) {
        markers.putIfAbsent(url.toExternalForm(), url);
      }
    } catch (IOException e) {
      problems.report(
          "discovery-failed",
          Severity.ERROR,
          "",
          loader.toString(),
          "The class loader " + loader + " cannot list " + Manifest.MARKER + ".",
          e);
    }
    return new ArrayList<>(markers.values());
  }

  private void open(URL marker, @Nullable String called) {
    Container container;
    try {
      container = Container.of(marker);
      if (called != null) {
        container = container.named(called);
      }
    } catch (IOException | UncheckedIOException e) {
      problems.report(
          "container-unreadable",
          Severity.ERROR,
          "",
          called == null ? marker.toString() : called,
          "The plugins beside "
              + (called == null ? marker : called + "!/" + Manifest.MARKER)
              + " cannot be listed; build or copy that jar again.",
          e);
      return;
    }
    JarVersion version = new JarVersion(marker);
    for (Map.Entry<String, byte[]> manifest : container.manifests().entrySet()) {
      read(container.name(), root(marker), version, manifest.getKey(), manifest.getValue());
    }
    for (String id : container.promised()) {
      if (!container.manifests().containsKey(id + SUFFIX)) {
        missing(container, id);
      }
    }
    if (container.promised().isEmpty() && container.manifests().isEmpty()) {
      missing(container, "");
    }
  }

  /** Each compilation writes both files; so something after the compiler lost one. */
  private void missing(Container container, String id) {
    problems.report(
        "manifest-missing",
        Severity.ERROR,
        id,
        container.name(),
        container.name()
            + " has the marker "
            + Manifest.MARKER
            + (id.isEmpty()
                ? ", which names no plugin, and no manifest."
                : " of a plugin, and not its manifest " + Manifest.path(id) + ".")
            + " Its plugin is not there. Pack all files of "
            + Manifest.FOLDER
            + ": look for filters of the tool that packs the jar.",
        null);
  }

  private static String root(URL marker) {
    String text = marker.toExternalForm();
    return text.substring(0, text.length() - Manifest.MARKER.length());
  }

  private void read(String container, String root, JarVersion version, String name, byte[] bytes) {
    String place = container + "!/" + Manifest.FOLDER + name;
    try {
      Manifest manifest = ManifestReader.read(bytes);
      String expected = Manifest.path(manifest.plugin().id());
      if (!expected.equals(Manifest.FOLDER + name)) {
        throw new IOException("it is the manifest of another plugin, which belongs to " + expected);
      }
      add(new FoundManifest(manifest, container, version, root));
    } catch (IOException e) {
      problems.report(
          "manifest-unreadable",
          Severity.ERROR,
          name.substring(0, name.length() - SUFFIX.length()),
          place,
          "The manifest "
              + place
              + " cannot be read: "
              + e.getMessage()
              + ". Its plugin is left out; compile it again.",
          null);
    }
  }

  private void add(FoundManifest next) {
    String id = next.manifest().plugin().id();
    FoundManifest first = found.putIfAbsent(id, next);
    if (first != null && !first.manifest().equals(next.manifest())) {
      problems.report(
          "plugin-twice",
          Severity.ERROR,
          id,
          next.container(),
          "Two different plugins have the id "
              + id
              + ": that of "
              + first.container()
              + " is used, that of "
              + next.container()
              + " is left out. Remove one, or rename it.",
          null);
    }
  }
}
