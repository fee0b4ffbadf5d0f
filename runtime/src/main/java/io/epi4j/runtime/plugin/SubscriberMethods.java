package io.epi4j.runtime.plugin;

import io.epi4j.manifest.SubscriberEntry;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.problem.Severity;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.Optional;

/**
 * Finds the methods of plugins that subscribe to channels, and makes the objects on which they are
 * called.
 *
 * @param plugins has the objects
 * @param problems takes what is wrong
 */
public record SubscriberMethods(Plugins plugins, Problems problems) {
  /** Returns the method, bound to its object; where it cannot be had, that is a problem. */
  public Optional<SubscriberMethod> of(PluginSpec plugin, SubscriberEntry entry) {
    try {
      return found(plugin, entry);
    } catch (ReflectiveOperationException
        | LinkageError
        | TypeNotPresentException
        | IllegalArgumentException e) {
      unusable(plugin, entry, e);
      return Optional.empty();
    }
  }

  /** Reports a subscriber that is left out. */
  public void unusable(PluginSpec plugin, SubscriberEntry entry, Throwable why) {
    problems.report(
        "subscriber-unusable",
        Severity.ERROR,
        plugin.id(),
        entry.name(),
        "The subscriber "
            + entry.name()
            + " of "
            + plugin.source()
            + " does not fit the classes that are there, and is left out. Compile the plugin"
            + " against the version of "
            + entry.event()
            + " that the application has.",
        why);
  }

  private Optional<SubscriberMethod> found(PluginSpec plugin, SubscriberEntry entry)
      throws ReflectiveOperationException {
    Class<?> event = Class.forName(entry.event(), false, plugin.loader());
    Optional<Class<?>> type = plugins.classOf(plugin, entry.type());
    if (type.isEmpty()) {
      return Optional.empty();
    }
    MethodHandle method = find(plugin, entry, type.get());
    Optional<Object> key = key(plugin, entry);
    if (entry.isStatic()) {
      return Optional.of(SubscriberMethod.of(event, method, key));
    }
    return plugins
        .objectOf(plugin, entry.type())
        .map(object -> SubscriberMethod.of(event, method.bindTo(object), key));
  }

  private static MethodHandle find(PluginSpec plugin, SubscriberEntry entry, Class<?> type)
      throws ReflectiveOperationException {
    Lookup own = Entrance.into(type);
    MethodType signature =
        MethodType.fromMethodDescriptorString(entry.descriptor(), plugin.loader());
    return entry.isStatic()
        ? own.findStatic(type, entry.method(), signature)
        : own.findVirtual(type, entry.method(), signature);
  }

  private static Optional<Object> key(PluginSpec plugin, SubscriberEntry entry)
      throws ClassNotFoundException {
    return entry.key().isEmpty()
        ? Optional.empty()
        : Optional.of(
            KeyText.key(
                entry.key().get(), entry.keyType().orElse("java.lang.String"), plugin.loader()));
  }
}
