package io.epi4j.spi;

import java.lang.StackWalker.Option;
import java.lang.invoke.MethodHandles.Lookup;

/**
 * Lets the runtime into a plugin that is a named module, so that its providers may be
 * package-private and no package of it be opened. The compiler writes the one class that extends
 * this; the module's declaration names it, which also makes the module part of an application that
 * nobody requires it in:
 *
 * <pre>{@code
 * module search {
 *   requires io.epi4j;
 *   provides io.epi4j.spi.PluginAccess with search.SearchPluginAccess;
 * }
 * }</pre>
 */
public abstract class PluginAccess {
  private static final String RUNTIME = "io.epi4j.runtime";

  /** The runtime calls code of anybody's, which may be this; so one class has to ask. */
  private static final String ENTRANCE = RUNTIME + ".plugin.Entrance";

  /** For the class that the compiler writes. */
  protected PluginAccess() {}

  /** Returns the id of the plugin. */
  public abstract String plugin();

  /** Returns the lookup of the class that extends this, which can do all that the class can. */
  protected abstract Lookup lookup();

  /**
   * Returns a lookup with which the runtime may do in the plugin's module what the module itself
   * may do.
   *
   * @throws IllegalCallerException when any other module asks
   */
  public final Lookup open() {
    Class<?> caller = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE).getCallerClass();
    if (!RUNTIME.equals(caller.getModule().getName()) || !ENTRANCE.equals(caller.getName())) {
      throw new IllegalCallerException(
          "Only the module " + RUNTIME + " may enter plugin " + plugin() + ", not " + caller + ".");
    }
    return lookup();
  }
}
