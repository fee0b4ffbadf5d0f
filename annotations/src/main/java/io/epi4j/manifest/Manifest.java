package io.epi4j.manifest;

import java.util.List;

/**
 * What one plugin contributes, as its compilation saw it.
 *
 * <p>It is written as JSON to {@link #path()}, a name that no other plugin has, so that a jar into
 * which many were merged still holds all of them. {@link #MARKER} stands beside it under one fixed
 * name and holds the plugin's id, so that a class loader, which finds files by name only, can be
 * asked for the places where manifests are.
 *
 * @param plugin the plugin itself
 * @param services the services that it declares, by id
 * @param providers the providers that it contributes, in its own order
 * @param data the types of data that it declares, by service and key
 * @param dataProviders the sources of data that it contributes; of two with the same key the later
 *     one counts
 * @param channels the channels that it declares, by name
 * @param subscribers the methods that it wants to be called for events, in its own order
 */
public record Manifest(
    PluginEntry plugin,
    List<ServiceEntry> services,
    List<ProviderEntry> providers,
    List<DataEntry> data,
    List<DataProviderEntry> dataProviders,
    List<ChannelEntry> channels,
    List<SubscriberEntry> subscribers) {
  /** The number of the format that this version writes and reads. */
  public static final int FORMAT = 1;

  /** The folder of all manifests, with the slash at its end. */
  public static final String FOLDER = "META-INF/epi/";

  /** The marker file: its name is the same in every plugin, its text is the plugin's id. */
  public static final String MARKER = FOLDER + "plugin";

  /** Copies the lists. */
  public Manifest {
    services = List.copyOf(services);
    providers = List.copyOf(providers);
    data = List.copyOf(data);
    dataProviders = List.copyOf(dataProviders);
    channels = List.copyOf(channels);
    subscribers = List.copyOf(subscribers);
  }

  /** Returns where the manifest stands in its jar. */
  public String path() {
    return path(plugin.id());
  }

  /** Returns where the manifest of the plugin of that id stands in its jar. */
  public static String path(String pluginId) {
    return FOLDER + pluginId + ".json";
  }
}
