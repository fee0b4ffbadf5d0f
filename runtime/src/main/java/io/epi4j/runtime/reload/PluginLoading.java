package io.epi4j.runtime.reload;

import io.epi4j.manifest.PluginId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How plugins are loaded from directories.
 *
 * <pre>{@code
 * builder.pluginDirectory(Path.of("plugins"))
 *     .pluginLoading(
 *         PluginLoading.STANDARD.sharing("org.slf4j").allowing("search", "stats")
 *             .pinnedBy(Path.of("plugins.lock")));
 * }</pre>
 *
 * @param shared packages, with those below them, that plugins take from the application although
 *     they may pack them
 * @param allowed the ids of the plugins that may be loaded; empty for all
 * @param lock the file with the hashes that plugins must have; empty where none is wanted
 * @param limits how much one plugin may have
 * @param drain how long to wait for threads that are inside of a plugin that is unloaded
 */
public record PluginLoading(
    Set<String> shared,
    Set<String> allowed,
    Optional<Path> lock,
    PluginLimits limits,
    Duration drain) {
  /** What holds unless it is set: all plugins are allowed, and 30 seconds are waited. */
  public static final PluginLoading STANDARD =
      new PluginLoading(
          Set.of(), Set.of(), Optional.empty(), PluginLimits.STANDARD, Duration.ofSeconds(30));

  /** Copies the sets, and refuses ids that no plugin can have. */
  public PluginLoading {
    shared = Set.copyOf(shared);
    allowed = Set.copyOf(allowed);
    for (String id : allowed) {
      PluginId.fault(id)
          .ifPresent(
              fault -> {
                throw new IllegalArgumentException(fault);
              });
    }
    if (drain.isNegative()) {
      throw new IllegalArgumentException("No wait is negative, as " + drain + " is.");
    }
  }

  /** Returns the same, with packages that plugins take from the application. */
  public PluginLoading sharing(String... packages) {
    return new PluginLoading(Set.of(packages), allowed, lock, limits, drain);
  }

  /** Returns the same, where only plugins with these ids may be loaded. */
  public PluginLoading allowing(String... plugins) {
    if (plugins.length == 0) {
      throw new IllegalArgumentException("Name the plugins that may be loaded.");
    }
    return new PluginLoading(shared, Set.of(plugins), lock, limits, drain);
  }

  /**
   * Returns the same, where only plugins with the hashes of this file may be loaded; the program
   * {@code io.epi4j.runtime.PluginLock} writes it.
   */
  public PluginLoading pinnedBy(Path file) {
    return new PluginLoading(
        shared, allowed, Optional.of(Objects.requireNonNull(file, "file")), limits, drain);
  }

  /** Returns the same with other limits. */
  public PluginLoading limitedTo(PluginLimits most) {
    return new PluginLoading(shared, allowed, lock, most, drain);
  }

  /** Returns the same, with another wait for threads inside of a plugin that is unloaded. */
  public PluginLoading drainingFor(Duration limit) {
    return new PluginLoading(shared, allowed, lock, limits, limit);
  }
}
