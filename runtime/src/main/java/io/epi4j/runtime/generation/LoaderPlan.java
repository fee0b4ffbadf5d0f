package io.epi4j.runtime.generation;

import io.epi4j.manifest.ChannelEntry;
import io.epi4j.manifest.DataEntry;
import io.epi4j.manifest.Manifest;
import io.epi4j.manifest.ServiceEntry;
import io.epi4j.runtime.loader.PluginLoader;
import io.epi4j.runtime.loader.Sharing;
import io.epi4j.runtime.manifest.FoundManifest;
import io.epi4j.runtime.plugin.PluginSpec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the class loaders of one generation. A plugin keeps the one that it has, unless its files
 * changed, or a plugin that it requires gets another one: its classes are linked to those.
 */
final class LoaderPlan {
  private final long generation;
  private final Map<String, Installed> active;
  private final Map<String, Loaded> before;
  private final ClassLoader application;
  private final Set<String> shared;
  private final Map<String, Loaded> made = new HashMap<>();
  private final Set<String> inWork = new HashSet<>();

  /**
   * Makes a plan that has made none.
   *
   * @param generation the number of the generation
   * @param active the plugins of directories that are active in it, by id
   * @param before those that are loaded now, by id
   * @param application loads the classes of the application
   * @param shared the packages that the application wants to be shared
   */
  LoaderPlan(
      long generation,
      Map<String, Installed> active,
      Map<String, Loaded> before,
      ClassLoader application,
      Set<String> shared) {
    this.generation = generation;
    this.active = active;
    this.before = before;
    this.application = application;
    this.shared = shared;
  }

  /**
   * Returns the active plugins with their loaders, by id.
   *
   * @throws LoaderFault when files cannot be opened, or plugins require each other; then no loader
   *     that was made stays open
   */
  Map<String, Loaded> make() throws LoaderFault {
    try {
      for (String id : active.keySet()) {
        make(id);
      }
      return Map.copyOf(made);
    } catch (LoaderFault | RuntimeException e) {
      made.values().stream().filter(it -> !before.containsValue(it)).forEach(Loaded::close);
      throw e;
    }
  }

  private Loaded make(String id) throws LoaderFault {
    Loaded known = made.get(id);
    if (known != null) {
      return known;
    }
    Installed installed = active.get(id);
    if (installed == null) {
      throw new IllegalArgumentException("no plugin " + id);
    }
    if (!inWork.add(id)) {
      throw new LoaderFault(
          inWork,
          "The plugins "
              + String.join(", ", inWork)
              + " require each other, so none of them can be loaded first.");
    }
    List<Loaded> required = new ArrayList<>();
    for (String other : installed.manifest().manifest().plugin().requiredIds()) {
      if (active.containsKey(other)) { // else it is one of the application
        required.add(make(other));
      }
    }
    inWork.remove(id);
    Loaded loaded = loaded(installed, required);
    made.put(id, loaded);
    return loaded;
  }

  private Loaded loaded(Installed installed, List<Loaded> required) throws LoaderFault {
    Loaded now = before.get(installed.id());
    boolean stays =
        now != null
            && now.installed().equals(installed)
            && required.stream().noneMatch(each -> each.generation() == generation);
    if (now != null && stays) {
      return now;
    }
    PluginLoader loader = loader(installed, required);
    FoundManifest manifest = installed.manifest();
    return new Loaded(installed, PluginSpec.of(manifest, loader), loader, generation);
  }

  private PluginLoader loader(Installed installed, List<Loaded> required) throws LoaderFault {
    try {
      return new PluginLoader(
          installed.id() + "@" + generation,
          installed.copy().files(),
          application,
          required.stream().map(Loaded::loader).toList(),
          Sharing.of(foreignTypes(installed.manifest().manifest(), required), shared));
    } catch (IOException e) {
      throw new LoaderFault(
          Set.of(installed.id()), "The copy of " + installed.source() + " cannot be opened: " + e);
    }
  }

  /** The types through which a plugin deals with others, and that it does not declare itself. */
  private static List<String> foreignTypes(Manifest manifest, List<Loaded> required) {
    Set<String> types = new HashSet<>();
    manifest
        .providers()
        .forEach(provider -> provider.services().forEach(service -> types.add(service.type())));
    manifest.dataProviders().forEach(provider -> types.add(provider.type()));
    manifest.subscribers().forEach(subscriber -> types.add(subscriber.event()));
    required.forEach(each -> types.addAll(declared(each.installed().manifest().manifest())));
    types.removeAll(declared(manifest));
    return List.copyOf(types);
  }

  private static Set<String> declared(Manifest manifest) {
    Set<String> types = new HashSet<>();
    manifest.services().stream().map(ServiceEntry::type).forEach(types::add);
    manifest.data().stream().map(DataEntry::type).forEach(types::add);
    manifest.channels().stream().map(ChannelEntry::type).forEach(types::add);
    return types;
  }
}
