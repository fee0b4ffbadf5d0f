package io.epi4j.runtime.dispatch;

/**
 * Changes a binding; only its {@code Epi} is given it. The binding itself is in the hands of
 * everyone who has a facade.
 */
public interface BindingControl {
  /**
   * Forgets what is linked, so that the next call of each function asks for the providers again.
   */
  void relink();

  /** Makes every later call fail, and holds no provider from here on. */
  void close();

  /** Returns the interface of the service. */
  Class<?> service();

  /**
   * Makes every later call fail, since the interface belongs to a plugin that was replaced or
   * unloaded.
   *
   * @param plugin names it
   */
  void outdate(String plugin);
}
