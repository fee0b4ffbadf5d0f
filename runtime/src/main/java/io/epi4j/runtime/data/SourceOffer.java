package io.epi4j.runtime.data;

import java.time.Duration;
import java.util.concurrent.Callable;

/**
 * A source of data that a plugin offers, before anybody looks at it.
 *
 * @param plugin the id of the plugin
 * @param name what people call it: {@code file /etc/flags.json}, {@code search.Stats.live()}
 * @param origin where the data comes from
 * @param interval how often to look; zero where nothing was said
 * @param required whether the start fails without it
 */
public record SourceOffer(
    String plugin, String name, Origin origin, Duration interval, boolean required) {

  /** Where data comes from. */
  public sealed interface Origin {
    /**
     * A resource of the plugin.
     *
     * @param resource finds it
     */
    record Resource(PluginResource resource) implements Origin {}

    /**
     * A file of the machine.
     *
     * @param path its path, with names in it to be filled in
     */
    record File(String path) implements Origin {}

    /**
     * A method that returns a map.
     *
     * @param method calls it
     */
    record Method(Callable<?> method) implements Origin {}
  }
}
