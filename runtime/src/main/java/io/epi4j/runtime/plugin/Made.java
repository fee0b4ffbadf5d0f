package io.epi4j.runtime.plugin;

import java.util.List;

/**
 * A provider that was made for one service.
 *
 * @param plugin the id of the plugin that contributed it
 * @param type the binary name of its class
 * @param instance the provider
 * @param functions the keys of the functions that it implements
 */
public record Made(String plugin, String type, Object instance, List<String> functions) {}
