package io.epi4j.runtime;

import java.util.Map;

/**
 * One thing that a plugin contributes.
 *
 * <p>In couch_epi: a {@code couch_epi_spec} of {@code couch_epi_plugin:definitions/1}.
 *
 * @param kind what it is
 * @param key what it is contributed to: the id of a service; for data the service, a slash, and the
 *     name of the data; the name of a channel
 * @param plugin the id of the plugin
 * @param source the class that is contributed; of a data provider where the data comes from
 * @param version tells versions of that class apart, or of the data that the plugin contributes;
 *     empty where there is no class file, or no data yet
 * @param options what the contribution was annotated with, by name, without what is left at its
 *     default
 */
public record Definition(
    Kind kind,
    String key,
    String plugin,
    String source,
    String version,
    Map<String, String> options) {
  /** Copies the options. */
  public Definition {
    options = Map.copyOf(options);
  }

  /** The kinds of contributions. */
  public enum Kind {
    /** An interface for which plugins bring providers. */
    SERVICE,
    /** A class that implements a service. */
    PROVIDER,
    /** A record of which plugins contribute data. */
    DATA,
    /** A source of data. */
    DATA_PROVIDER,
    /** A type of events. */
    CHANNEL,
    /** A method that is called for the events of a channel. */
    SUBSCRIBER
  }
}
