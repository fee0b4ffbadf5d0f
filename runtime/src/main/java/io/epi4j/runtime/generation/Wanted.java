package io.epi4j.runtime.generation;

import io.epi4j.runtime.plugin.OrderList;
import io.epi4j.runtime.reload.PluginLoading;

/**
 * What the operator wants of plugins, and may want otherwise later.
 *
 * @param order in which they are, and which of them
 * @param loading how those of directories are loaded
 */
public record Wanted(OrderList order, PluginLoading loading) {}
