/** Merges the manifests of all plugins and calls their providers. */
module io.epi4j.runtime {
  requires transitive io.epi4j;
  requires com.fasterxml.jackson.core;

  exports io.epi4j.runtime;
  exports io.epi4j.runtime.dispatch;
  exports io.epi4j.runtime.problem;

  uses io.epi4j.spi.PluginAccess;
}
