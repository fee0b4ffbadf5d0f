package io.epi4j.examples.packaging;

import io.epi4j.examples.couchhttp.ConfDirectory;
import io.epi4j.runtime.Epi;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/** Two programs whose plugins are seen by a class loader that they make, and by no other. */
final class OwnLoader {
  private OwnLoader() {}

  /** Runs {@link Packaged} in a loader of its own, as launchers do; no thread is told of it. */
  static final class OfAll {
    private OfAll() {}

    public static void main(String[] files) throws Exception {
      ClassLoader jdk = ClassLoader.getPlatformClassLoader();
      try (URLClassLoader own = new URLClassLoader("own", urls(files), jdk)) {
        Class<?> program = own.loadClass("io.epi4j.examples.packaging.Packaged");
        program.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
      }
    }
  }

  /** Looks for the plugins in a loader whose parent loaded the program. */
  static final class OfPlugins {
    private OfPlugins() {}

    public static void main(String[] files) throws Exception {
      ClassLoader program = OfPlugins.class.getClassLoader();
      try (URLClassLoader own = new URLClassLoader("own", urls(files), program);
          ConfDirectory conf = ConfDirectory.temporary()) {
        Packaged.ask(Epi.builder().classLoader(own).dataBase(conf.path()), System.out);
      }
    }
  }

  private static URL[] urls(String... files) throws MalformedURLException {
    URL[] urls = new URL[files.length];
    for (int i = 0; i < files.length; i++) {
      urls[i] = Path.of(files[i]).toUri().toURL();
    }
    return urls;
  }
}
