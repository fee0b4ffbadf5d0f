package io.epi4j.runtime.process;

/**
 * One that processes belong to: the application, or one generation of a plugin. Two generations of
 * the same plugin are two owners, so owners are told apart by identity.
 */
public interface ProcessOwner {
  /** Returns the id of the plugin, or {@code application}. */
  String plugin();

  /** Returns the context class loader of its threads. */
  ClassLoader loader();

  /** Returns its place among the plugins. */
  int order();
}
