package io.epi4j.runtime;

import io.epi4j.runtime.reload.Generation;
import io.epi4j.runtime.unload.Unload;
import java.nio.file.Path;
import java.util.List;

/**
 * Plugins that come and go while the application runs.
 *
 * <p>What {@link EpiBuilder#pluginDirectory} names is watched, so most programs need none of this:
 * one drops a jar there, replaces or deletes it.
 *
 * <pre>{@code
 * Generation made = epi.plugins().load(Path.of("build/search.jar"));
 * if (!made.applied()) {
 *   made.faults().forEach(fault -> log.error(fault.line()));
 * }
 * }</pre>
 *
 * <p>Each change is one {@linkplain Generation generation}: all that a plugin contributes changes
 * together, and where anything of it fails nothing changes. Plugins that require one that changed
 * are loaded again with it. Callers keep their facades, and no call fails or is refused for it; a
 * call that has to be linked anew waits for the moment of the swap. Calls that began before may
 * still be inside of the old plugin when it has stopped; its providers that are {@code
 * AutoCloseable} are closed a little later, when no caller is inside any more or the {@linkplain
 * io.epi4j.runtime.reload.PluginLoading#drain() limit} is over.
 *
 * <p>What the program does not say of directories and of how plugins are loaded from them, the
 * operator may: {@code epi.plugins.directories}, {@code allowed}, {@code lock}, {@code shared},
 * {@code drain}, {@code maxBytes} and {@code maxFiles}, as system properties, as environment
 * variables such as {@code EPI_PLUGINS_MAX_BYTES}, or in {@code epi.json}.
 *
 * <p>Any thread may use it, and waits while another one changes plugins; but neither a plugin that
 * is being started, told or stopped, nor the constructor of a provider.
 *
 * <p>In couch_epi: the support for release upgrades.
 */
public final class LivePlugins {
  private final EpiWorld world;

  LivePlugins(EpiWorld world) {
    this.world = world;
  }

  /**
   * Loads the plugin of a jar, of a directory of classes, or of a directory with a jar. Where its
   * files were loaded before, it is loaded again.
   *
   * @throws IllegalArgumentException when there is nothing
   * @throws IllegalStateException when the {@code Epi} is closed, or this thread may not wait
   */
  public Generation load(Path path) {
    return world.generations().load(path);
  }

  /**
   * Loads a plugin again that came from a directory, from its files as they are now, and even if
   * they are as before.
   *
   * @throws IllegalArgumentException when none of that id did; the message lists those that did
   * @throws IllegalStateException when the {@code Epi} is closed, or this thread may not wait
   */
  public Generation reload(String plugin) {
    return world.generations().reload(plugin);
  }

  /**
   * Takes a plugin out that came from a directory, until it is loaded again, or its files change in
   * a directory that is watched.
   *
   * @throws IllegalArgumentException when none of that id did; the message lists those that did
   * @throws IllegalStateException when the {@code Epi} is closed, or this thread may not wait
   */
  public Generation unload(String plugin) {
    return world.generations().unload(plugin);
  }

  /**
   * Reads the operator's order again and how plugins are to be loaded, where the program did not
   * set that, and loads what changed in the directories, without waiting for it to be still. What
   * is loaded already and did not change is not checked again.
   *
   * @throws IllegalArgumentException when a setting is wrong; then nothing changes
   * @throws IllegalStateException when the {@code Epi} is closed, or this thread may not wait
   */
  public Generation refresh() {
    return world.generations().refresh();
  }

  /**
   * Returns what became of the class loaders of plugins that were replaced or unloaded, in the
   * order in which that happened: whether the collector took them, and if not, what holds them.
   */
  public List<Unload> unloads() {
    return world.releases().now();
  }

  Releases releases() {
    return world.releases();
  }
}
