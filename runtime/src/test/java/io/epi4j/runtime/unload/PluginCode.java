package io.epi4j.runtime.unload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;

/** Classes of a plugin, compiled by the test, which class loaders of that plugin load. */
final class PluginCode {
  private final Path classes;

  /** Compiles sources, by the name of the class in the package {@code search}. */
  PluginCode(Path directory, Map<String, String> sources) {
    classes = directory.resolve("classes");
    List<String> arguments =
        new ArrayList<>(List.of("-proc:none", "-d", classes.toString(), "-nowarn"));
    try {
      for (Map.Entry<String, String> source : sources.entrySet()) {
        Path file = directory.resolve(source.getKey() + ".java");
        Files.writeString(file, "package search;\n" + source.getValue());
        arguments.add(file.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var compiler = ToolProvider.getSystemJavaCompiler();
    assertEquals(0, compiler.run(null, null, null, arguments.toArray(String[]::new)));
  }

  /** Returns a loader as a plugin of that generation has it. */
  URLClassLoader loader(long generation) {
    try {
      URL[] urls = {classes.toUri().toURL()};
      return new URLClassLoader("search@" + generation, urls, PluginCode.class.getClassLoader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes an object of the plugin by a constructor without parameters. */
  static Object object(ClassLoader loader, String name) {
    try {
      var constructor = loader.loadClass("search." + name).getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (InvocationTargetException e) {
      throw new LinkageError(name + " failed", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name, e);
    }
  }
}
