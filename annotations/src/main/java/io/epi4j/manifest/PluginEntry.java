package io.epi4j.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The plugin that a manifest describes.
 *
 * @param id its id
 * @param version its version; empty where the build told none
 * @param type the binary name of the class to make and to tell of the plugin's life; empty where
 *     there is none that implements {@code io.epi4j.Plugin}
 * @param after ids of plugins that it wants before it
 * @param before ids of plugins that it wants after it
 * @param requires the plugins that it cannot do without, each as {@link Requirement} is written
 */
public record PluginEntry(
    String id,
    String version,
    Optional<String> type,
    List<String> after,
    List<String> before,
    List<String> requires) {
  /**
   * Refuses an id that is {@linkplain PluginId not valid} and a requirement that is wrong, and
   * copies the lists.
   */
  public PluginEntry {
    PluginId.check(id);
    after = List.copyOf(after);
    before = List.copyOf(before);
    requires = List.copyOf(requires);
    for (String text : requires) {
      Requirement unused = Requirement.of(text);
    }
  }

  /** Returns the plugins that it cannot do without. */
  public List<Requirement> requirements() {
    List<Requirement> requirements = new ArrayList<>();
    for (String text : requires) {
      requirements.add(Requirement.of(text));
    }
    return requirements;
  }

  /** Returns the ids of the plugins that it cannot do without. */
  public List<String> requiredIds() {
    List<String> ids = new ArrayList<>();
    for (String text : requires) {
      ids.add(Requirement.of(text).id());
    }
    return ids;
  }
}
