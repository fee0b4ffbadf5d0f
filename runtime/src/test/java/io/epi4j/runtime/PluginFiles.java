package io.epi4j.runtime;

import io.epi4j.manifest.Manifest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes plugins of classes that the tests have already: only their manifests are files. */
final class PluginFiles {
  private final Path directory;
  private final List<URL> urls = new ArrayList<>();

  PluginFiles(Path directory) {
    this.directory = directory;
  }

  /** Returns a manifest whose providers of {@link Greeter} implement all that it demands. */
  static String manifest(String id, Class<?>... providers) {
    return manifest(id, "", "[]", providers);
  }

  static String manifest(String id, String type, String requires, Class<?>... providers) {
    String entries =
        Stream.of(providers)
            .map(provider -> provider(provider.getName()))
            .collect(Collectors.joining(", "));
    return """
    {
      "format": 1,
      "plugin": {"id": "%s", "version": "", %s "after": [], "before": [], "requires": %s},
      "services": [],
      "providers": [%s]
    }
    """
        .formatted(id, type.isEmpty() ? "" : "\"type\": \"" + type + "\",", requires, entries);
  }

  static String provider(String type) {
    return """
    {"type": "%s", "order": 0, "injected": false, "services": [
      {"id": "greeters", "type": "io.epi4j.runtime.Greeter",
       "functions": [
         "add(II)I",
         "answer(Ljava/lang/String;)Lio/epi4j/Decision;",
         "greet(Ljava/lang/String;)Ljava/lang/String;",
         "polite(Ljava/lang/String;)Z",
         "tell(Ljava/lang/StringBuilder;)V"]}]}\
    """
        .formatted(type);
  }

  /** Puts files into a jar on the class path; manifest entries by plugin id. */
  PluginFiles jar(String name, String... idsAndManifests) {
    return pack(name, files(idsAndManifests));
  }

  /** Puts files into a jar on the class path; texts by path. */
  PluginFiles pack(String name, Map<String, String> files) {
    Path jar = directory.resolve(name);
    java.util.jar.Manifest jarManifest = new java.util.jar.Manifest();
    jarManifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    jarManifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, "7.1");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out, jarManifest)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        entries.putNextEntry(new JarEntry(file.getKey()));
        entries.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return add(jar);
  }

  /** Makes the jar of a plugin of which Java can read all but its own manifest. */
  static Path withDamagedManifest(Path jar, String id, String manifest) {
    Map<String, String> files = files(id, manifest);
    files.put("META-INF/MANIFEST.MF", "no colon\n");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jar;
  }

  /** Puts files into a directory on the class path. */
  PluginFiles directory(String name, String... idsAndManifests) {
    Path root = directory.resolve(name);
    files(idsAndManifests)
        .forEach(
            (file, text) -> {
              try {
                Files.createDirectories(root.resolve(file).resolveSibling(""));
                Files.writeString(root.resolve(file), text);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    return add(root);
  }

  private static Map<String, String> files(String... idsAndManifests) {
    Map<String, String> files = new LinkedHashMap<>();
    for (int i = 0; i < idsAndManifests.length; i += 2) {
      files.put(Manifest.MARKER, idsAndManifests[i] + "\n");
      files.put(Manifest.path(idsAndManifests[i]), idsAndManifests[i + 1]);
    }
    return files;
  }

  /** Puts a place on the class path. */
  PluginFiles add(Path place) {
    try {
      urls.add(place.toUri().toURL());
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Returns the class path. */
  URL[] urls() {
    return urls.toArray(URL[]::new);
  }

  /** Returns a loader of the class path, over the classes of the tests. */
  URLClassLoader loader() {
    return new URLClassLoader("plugins", urls(), PluginFiles.class.getClassLoader());
  }
}
