package io.epi4j.manifest;

/** Where data comes from. */
public sealed interface DataOrigin {
  /**
   * A resource of the plugin's jar.
   *
   * @param path its path from the root of the jar, without a slash in front
   */
  record Resource(String path) implements DataOrigin {}

  /**
   * A file of the machine.
   *
   * @param path its path as it was annotated, with <code>${name}</code> for what the machine says
   */
  record File(String path) implements DataOrigin {}

  /**
   * A static method of the class that the annotation stands in, which returns a map.
   *
   * @param name its name
   * @param context whether it takes a {@code PluginContext}
   */
  record Method(String name, boolean context) implements DataOrigin {}
}
