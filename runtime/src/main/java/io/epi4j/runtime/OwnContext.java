package io.epi4j.runtime;

import io.epi4j.PluginContext;

/**
 * The context that a plugin gets from its {@code Epi}.
 *
 * @param epi the plugin's {@code Epi}
 * @param id the plugin's id
 * @param version the plugin's version
 */
record OwnContext(Epi epi, String id, String version) implements PluginContext {
  @Override
  public System.Logger logger() {
    return System.getLogger("epi4j.plugin." + id);
  }
}
