package io.epi4j.runtime.generation;

import io.epi4j.runtime.loader.PluginLoader;
import io.epi4j.runtime.plugin.PluginSpec;

/**
 * A plugin of a directory that can be made.
 *
 * @param installed its files
 * @param spec what it contributes
 * @param loader loads its classes
 * @param generation the generation that it came with
 */
public record Loaded(Installed installed, PluginSpec spec, PluginLoader loader, long generation) {}
