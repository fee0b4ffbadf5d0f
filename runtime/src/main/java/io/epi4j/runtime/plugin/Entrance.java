package io.epi4j.runtime.plugin;

import io.epi4j.spi.PluginAccess;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.util.ServiceLoader;

/**
 * Finds the way into the classes of plugins: on the class path every class can be made, and in a
 * named module those that it lets us make.
 */
final class Entrance {
  private static final Lookup OWN = MethodHandles.lookup();

  private Entrance() {}

  /**
   * Returns a lookup that can do what {@code type} itself can.
   *
   * @throws IllegalAccessException when its module neither provides an access nor is open
   */
  static Lookup into(Class<?> type) throws IllegalAccessException {
    Module module = type.getModule();
    Module here = Entrance.class.getModule();
    if (!module.isNamed() || module.isOpen(type.getPackageName(), here)) {
      here.addReads(module);
      return MethodHandles.privateLookupIn(type, OWN);
    }
    return MethodHandles.privateLookupIn(type, access(module).open());
  }

  private static PluginAccess access(Module module) throws IllegalAccessException {
    return ServiceLoader.load(module.getLayer(), PluginAccess.class).stream()
        .filter(provider -> provider.type().getModule().equals(module))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalAccessException(
                    "Module "
                        + module.getName()
                        + " does not provide "
                        + PluginAccess.class.getName()
                        + ". Where its module-info.java is compiled with epi4j-processor, the"
                        + " compiler shows the line that it lacks."))
        .get();
  }
}
