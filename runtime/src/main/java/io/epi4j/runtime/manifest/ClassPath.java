package io.epi4j.runtime.manifest;

import io.epi4j.manifest.Manifest;
import java.io.File;
import java.io.IOException;
import java.lang.module.ResolvedModule;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

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

  /**
   * Returns the roots.
   *
   * @param failures takes what a class loader threw when it was asked; the others are found
   */
  static Collection<URL> of(ClassLoader loader, Consumer<IOException> failures) {
    ClassPath found = new ClassPath();
    for (ClassLoader next = loader; next != null; next = next.getParent()) {
      if (next instanceof URLClassLoader urls) {
        for (URL url : urls.getURLs()) {
          found.add(url);
        }
      }
      if (next == ClassLoader.getSystemClassLoader()) {
        found.application(failures);
      }
    }
    for (String name : COMMON) {
      try {
        for (URL url : Collections.list(loader.getResources(name))) {
          found.holding(url, name);
        }
      } catch (IOException e) {
        failures.accept(e);
      }
    }
    return new ArrayList<>(found.roots.values());
  }

  private void application(Consumer<IOException> failures) {
    for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
      if (!entry.isEmpty()) {
        add(new File(entry).toURI(), failures);
      }
    }
    for (ResolvedModule module : ModuleLayer.boot().configuration().modules()) {
      module
          .reference()
          .location()
          .filter(location -> location.getScheme().equals("file"))
          .ifPresent(location -> add(location, failures));
    }
  }

  private void add(URI root, Consumer<IOException> failures) {
    try {
      add(root.toURL());
    } catch (MalformedURLException e) {
      failures.accept(e);
    }
  }

  private void holding(URL file, String name) throws MalformedURLException {
    String text = file.toExternalForm();
    if (text.endsWith("/" + name)) {
      add(new URL(file, text.substring(0, text.length() - name.length())));
    }
  }

  /** A class path may name what is not there. */
  private void add(URL root) {
    boolean isFile = root.getProtocol().equals("file");
    if (isFile ? Place.path(root).isPresent() : root.getProtocol().equals("jar")) {
      roots.putIfAbsent(Place.of(root), root);
    }
  }
}
