package io.epi4j.runtime.unload;

import java.time.Instant;
import java.util.List;

/**
 * What became of the class loader of a plugin that was unloaded or replaced. It is text: it holds
 * nothing of the plugin.
 *
 * @param plugin the id of the plugin
 * @param generation the generation in which the plugin was loaded
 * @param since when it was unloaded
 * @param state whether the loader was collected
 * @param causes what holds the loader, as far as that can be known, a line for each; only where it
 *     is held
 * @param removed what was removed at unload since it would have held the loader, a line for each
 */
public record Unload(
    String plugin,
    long generation,
    Instant since,
    State state,
    List<String> causes,
    List<String> removed) {
  /** Copies the lists. */
  public Unload {
    causes = List.copyOf(causes);
    removed = List.copyOf(removed);
  }

  /** Returns the name of the loader, {@code plugin@generation}. */
  public String loader() {
    return plugin + "@" + generation;
  }

  /** Whether a loader was collected. */
  public enum State {
    /** The collector took it, and with it all classes of that generation of the plugin. */
    COLLECTED,

    /**
     * It is not known yet: since the unload, there have not been two collections that would have
     * taken it if nobody held it. Under a collector that works beside the program that takes a
     * while, as only a full cycle unloads classes.
     */
    PENDING,

    /** Two such collections left it where it is: someone holds it, which is a leak. */
    HELD
  }
}
