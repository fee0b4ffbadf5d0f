package io.epi4j.processor;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.JavaFileObject;

/** Loads what a compilation wrote. */
final class CompiledClasses extends ClassLoader {
  private final Map<String, byte[]> classes = new TreeMap<>();

  private CompiledClasses() {
    super(CompiledClasses.class.getClassLoader());
  }

  /** Returns a loader of the compilation's classes. */
  static CompiledClasses of(Compilation compilation) {
    CompiledClasses loader = new CompiledClasses();
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        String path = file.getName().replaceFirst("^/CLASS_OUTPUT/", "");
        String name = path.replaceFirst("\\.class$", "").replace('/', '.');
        loader.classes.put(name, bytes(file));
      }
    }
    return loader;
  }

  /** Returns the names of the classes. */
  Set<String> names() {
    return classes.keySet();
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  private static byte[] bytes(JavaFileObject file) {
    try (InputStream in = file.openInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
