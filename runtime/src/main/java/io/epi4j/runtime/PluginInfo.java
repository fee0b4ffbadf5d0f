package io.epi4j.runtime;

/**
 * A plugin that was found.
 *
 * @param id its id
 * @param version its version; empty where none is known
 * @param source the jar or directory that it was found in
 * @param active whether it is active
 * @param reason what put it into its place, or why it is not active
 */
public record PluginInfo(String id, String version, String source, boolean active, String reason) {}
