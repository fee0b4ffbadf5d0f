package io.epi4j.runtime;

import io.epi4j.manifest.DataProviderEntry;
import io.epi4j.runtime.plugin.PluginSpec;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.problem.Severity;
import java.util.Optional;

/**
 * Finds the records of data as the plugins see them that provide it.
 *
 * @param problems takes what is wrong
 */
record DataClasses(Problems problems) {
  /** Returns the record that a source provides; empty where its plugin does not see it. */
  Optional<Class<?>> of(PluginSpec plugin, DataProviderEntry provider) {
    try {
      return Optional.of(Class.forName(provider.type(), false, plugin.loader()));
    } catch (ClassNotFoundException | LinkageError e) {
      problems.report(
          "data-type-missing",
          Severity.ERROR,
          plugin.id(),
          provider.type(),
          "The record "
              + provider.type()
              + ", of which "
              + plugin.source()
              + " provides data, is not there. Put the jar that has it beside the plugin's.",
          e);
      return Optional.empty();
    }
  }

  /** Returns whether a source provides records of that class, and not of another of its name. */
  boolean are(Class<?> type, PluginSpec plugin, DataProviderEntry provider) {
    if (!provider.type().equals(type.getName())) {
      return false;
    }
    Optional<Class<?>> own = of(plugin, provider);
    if (own.isPresent() && own.get() != type) {
      problems.report(
          "data-type-foreign",
          Severity.ERROR,
          plugin.id(),
          provider.type(),
          "The record "
              + provider.type()
              + " is there twice: "
              + plugin.source()
              + " provides data for that of "
              + own.get().getClassLoader()
              + ", and that of "
              + type.getClassLoader()
              + " is asked for. Leave it in the one jar that both see.",
          null);
    }
    return own.isPresent() && own.get() == type;
  }
}
