package io.epi4j.runtime.manifest;

import io.epi4j.manifest.Manifest;
import java.io.File;
import java.io.IOException;
import java.lang.module.ResolvedModule;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the jars and directories from which a class loader takes its files.
 *
 * <p>No class loader tells that by itself. A {@link URLClassLoader} has its URLs, that of the
 * application a system property and the modules of the boot layer; and any can be asked for files
 * that nearly every jar has, and for the root, which is found in directories.
 */
final class ClassPath {
  private static final List<String> COMMON = List.of("META-INF/MANIFEST.MF", Manifest.MARKER, "");

  private final Map<String, URL> roots = new LinkedHashMap<>(); // by the name of the place

  private ClassPath() {}

  /** Returns the roots: {@code file:} URLs of directories, {@code jar:} URLs of others. */
  static Collection<URL> of(ClassLoader loader) throws IOException {
    ClassPath found = new ClassPath();
    for (ClassLoader next = loader; next != null; next = next.getParent()) {
      if (next instanceof URLClassLoader urls) {
        for (URL url : urls.getURLs()) {
          found.add(url);
        }
      }
      if (next == ClassLoader.getSystemClassLoader()) {
        found.application();
      }
    }
    for (String name : COMMON) {
      for (URL url : Collections.list(loader.getResources(name))) {
        found.holding(url, name);
      }
    }
    return new ArrayList<>(found.roots.values());
  }

  private void application() throws MalformedURLException {
    for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
      if (!entry.isEmpty()) {
        add(new File(entry).toURI().toURL());
      }
    }
    for (ResolvedModule module : ModuleLayer.boot().configuration().modules()) {
      URI location = module.reference().location().orElse(null);
      if (location != null && location.getScheme().equals("file")) {
        add(location.toURL());
      }
    }
  }

  private void holding(URL file, String name) throws MalformedURLException {
    String text = file.toExternalForm();
    if (text.endsWith("/" + name)) {
      add(new URL(file, text.substring(0, text.length() - name.length())));
    }
  }

  private void add(URL root) throws MalformedURLException {
    String name = Place.of(root);
    if (root.getProtocol().equals("jar")) {
      roots.putIfAbsent(name, root);
    } else if (root.getProtocol().equals("file")) {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        roots.putIfAbsent(name, path.toUri().toURL());
      } else if (Files.isRegularFile(path)) {
        roots.putIfAbsent(name, new URL("jar:" + path.toUri() + "!/"));
      }
    }
  }
}
