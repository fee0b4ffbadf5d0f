package io.epi4j.runtime.unload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds JDBC drivers that a plugin registered.
 *
 * <p>{@code DriverManager} shows and removes a driver only for a caller in whose loader the name of
 * the driver's class means this class. So the caller is {@link DriverSweep}, defined again in a
 * loader of its own below the plugin's, which asks the plugin's loader first.
 */
final class DriverPins implements Pins {
  @Override
  public List<Pin> of(ClassLoader loader) {
    Belonging belonging = new Belonging(loader);
    return drivers(loader, belonging::has).stream()
        .map(each -> new Pin("JDBC driver " + each.getKey(), each.getValue()))
        .toList();
  }

  /**
   * The first question makes {@code DriverManager} load the drivers of the context class loader.
   */
  private static List<Map.Entry<String, Runnable>> drivers(
      ClassLoader loader, Function<Object, Boolean> wanted) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(DriverPins.class.getClassLoader());
    try {
      return sweep(loader).apply(wanted);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @SuppressWarnings("unchecked") // it is the class below, in another loader
  private static Function<Function<Object, Boolean>, List<Map.Entry<String, Runnable>>> sweep(
      ClassLoader loader) {
    try {
      return (Function<Function<Object, Boolean>, List<Map.Entry<String, Runnable>>>)
          new Below(loader).sweep().getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("DriverSweep has a public constructor", e);
    }
  }

  private static final class Below extends ClassLoader {
    Below(ClassLoader parent) {
      super(parent);
    }

    Class<?> sweep() {
      String name = DriverSweep.class.getName();
      try (InputStream in = DriverPins.class.getResourceAsStream("DriverSweep.class")) {
        if (in == null) {
          throw new LinkageError("DriverSweep.class cannot be read");
        }
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
