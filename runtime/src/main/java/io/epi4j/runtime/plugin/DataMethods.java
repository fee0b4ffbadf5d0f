package io.epi4j.runtime.plugin;

import io.epi4j.PluginContext;
import io.epi4j.manifest.DataOrigin;
import io.epi4j.runtime.loader.PluginLoader;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Calls the methods of plugins that provide data; their classes are loaded with the first call.
 *
 * @param host gives plugins their contexts
 */
public record DataMethods(PluginHost host) {
  /**
   * Returns the method.
   *
   * @param plugin the plugin
   * @param type the binary name of the class that has it
   * @param method the method
   */
  public Callable<?> of(PluginSpec plugin, String type, DataOrigin.Method method) {
    return () -> call(plugin, type, method);
  }

  /** The plugin's code sees the plugin's loader, as it does wherever an application calls it. */
  private Object call(PluginSpec plugin, String type, DataOrigin.Method method) throws Exception {
    return ContextLoader.call(plugin.loader(), () -> called(plugin, type, method));
  }

  private Object called(PluginSpec plugin, String type, DataOrigin.Method method) throws Exception {
    try {
      Class<?> owner = Class.forName(type, false, plugin.loader());
      if (plugin.loader() instanceof PluginLoader && owner.getClassLoader() != plugin.loader()) {
        throw new IllegalStateException(ClassFault.foreign(plugin, owner).message());
      }
      Lookup own = Entrance.into(owner);
      MethodHandle handle = own.unreflect(find(owner, method));
      return method.context()
          ? handle.invokeWithArguments(host.context(plugin))
          : handle.invokeWithArguments();
    } catch (Exception | Error e) {
      throw e;
    } catch (Throwable e) { // a method handle may throw anything, and Java knows no third kind
      throw new IllegalStateException(e);
    }
  }

  /** Any map will do, so its exact type is not written down. */
  private static Method find(Class<?> owner, DataOrigin.Method method)
      throws NoSuchMethodException {
    Class<?>[] parameters =
        method.context() ? new Class<?>[] {PluginContext.class} : new Class<?>[0];
    Method found = owner.getDeclaredMethod(method.name(), parameters);
    if (!Map.class.isAssignableFrom(found.getReturnType())) {
      throw new NoSuchMethodException(found + " returns no map any more; compile the plugin again");
    }
    return found;
  }
}
