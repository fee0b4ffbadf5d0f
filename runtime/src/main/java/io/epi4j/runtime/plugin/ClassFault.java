package io.epi4j.runtime.plugin;

import io.epi4j.runtime.manifest.Place;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.problem.Severity;
import java.util.Optional;

/**
 * A class that is not where its manifest is.
 *
 * @param id the id of the problem
 * @param severity how much it takes away
 * @param plugin the id of the plugin
 * @param type the binary name of the class
 * @param message what is wrong
 */
record ClassFault(String id, Severity severity, String plugin, String type, String message) {
  /** Returns the fault that there is no such class at all. */
  static ClassFault missing(PluginSpec plugin, String type) {
    return new ClassFault(
        "class-missing",
        Severity.ERROR,
        plugin.id(),
        type,
        "The manifest in "
            + plugin.source()
            + " names the class "
            + type
            + ", and no jar has it"
            + plugin
                .jarVersion()
                .fault()
                .map(
                    why ->
                        ", or Java loads none of that jar, whose own manifest is damaged: " + why)
                .orElse("")
            + ". It is left out; compile the plugin again, and pack all of it.");
  }

  /** Returns the fault that a class comes from {@code place}; empty where that is its own jar. */
  static Optional<ClassFault> elsewhere(PluginSpec plugin, String type, String place) {
    return Place.areDifferentJars(plugin.source(), place)
        ? Optional.of(
            new ClassFault(
                "class-elsewhere",
                Severity.WARNING,
                plugin.id(),
                type,
                "The manifest in "
                    + plugin.source()
                    + " names the class "
                    + type
                    + ", and it is that of "
                    + place
                    + " that is called. Leave the class in one of the two; it belongs beside its"
                    + " manifest."))
        : Optional.empty();
  }

  /** Returns the fault that a class is one of another plugin, or of the application. */
  static ClassFault foreign(PluginSpec plugin, Class<?> type) {
    return new ClassFault(
        "class-foreign",
        Severity.ERROR,
        plugin.id(),
        type.getName(),
        "The manifest in "
            + plugin.source()
            + " names the class "
            + type.getName()
            + ", which belongs to "
            + type.getClassLoader()
            + ". A plugin of a directory contributes only its own classes; it is left out.");
  }

  /** Adds it to the problems. */
  void report(Problems problems) {
    problems.report(id, severity, plugin, type, message, null);
  }
}
