package io.epi4j.runtime.unload;

import io.epi4j.runtime.problem.Failures;
import java.beans.Introspector;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Supplier;

/**
 * Undoes what holds the loader of a plugin from outside and can be found: MBeans, JDBC drivers,
 * {@code java.util.logging} handlers, filters and formatters, defaults of the process such as the
 * uncaught exception handler, security providers, and the context class loader of threads that the
 * plugin started or had started. Caches of the JDK are flushed: bean information, resource bundles.
 *
 * <p>What cannot be found by any means of the JDK: shutdown hooks, and what others keep in static
 * fields, caches and {@code ThreadLocal}s. {@link Unloads} tells of these what can be told.
 *
 * <p>It works on a loader that is closed, too, and any number of times; what belongs to a module
 * that this Java does not have is left out. Looking for drivers initialises {@code DriverManager}.
 */
public final class Cleanup {
  private final List<Pins> places = new ArrayList<>();

  /** Makes one that looks at every place there is. */
  public Cleanup() {
    places.add(new ThreadPins());
    places.add(new ProcessPins());
    addWith("java.management", BeanPins::new);
    addWith("java.logging", LogPins::new);
    addWith("java.sql", DriverPins::new);
  }

  private void addWith(String module, Supplier<Pins> place) {
    if (isThere(module)) {
      places.add(place.get());
    }
  }

  private static boolean isThere(String module) {
    return ModuleLayer.boot().findModule(module).isPresent();
  }

  /**
   * Undoes all that it finds. Nobody should be inside the plugin's code any more, and the plugin be
   * stopped: what it registers later is not seen.
   *
   * @return what was removed, and what could not be, a line for each
   */
  public List<String> clean(ClassLoader loader) {
    List<String> told = new ArrayList<>();
    for (Pin pin : pins(loader)) {
      told.add(undone(pin));
    }
    ResourceBundle.clearCache(loader);
    if (isThere("java.desktop")) {
      Introspector.flushCaches();
    }
    return List.copyOf(told);
  }

  /** Returns what holds the loader now. */
  List<Pin> pins(ClassLoader loader) {
    return places.stream().flatMap(place -> found(place, loader).stream()).toList();
  }

  /** One place that fails, on classes that a closed loader cannot load any more, hides no other. */
  @SuppressWarnings("CatchingThrowable")
  private static List<Pin> found(Pins place, ClassLoader loader) {
    try {
      return place.of(loader);
    } catch (Throwable e) {
      Failures.passOn(e);
      System.getLogger("io.epi4j.runtime")
          .log(Level.WARNING, () -> place + " cannot tell what holds " + loader.getName(), e);
      return List.of();
    }
  }

  /** A plugin's own code may run here: a handler's close, an MBean's postDeregister. */
  @SuppressWarnings("CatchingThrowable")
  private static String undone(Pin pin) {
    try {
      pin.undo().run();
      return pin.text();
    } catch (Throwable e) {
      Failures.passOn(e);
      return pin.text() + "; it could not be removed: " + e;
    }
  }
}
