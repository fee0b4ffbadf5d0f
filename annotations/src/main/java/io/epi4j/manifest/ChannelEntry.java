package io.epi4j.manifest;

import java.util.Optional;

/**
 * A channel that a plugin declares.
 *
 * @param name its name
 * @param type the binary name of the type of its events
 * @param key the binary name of the type of its key, boxed where that is primitive and erased where
 *     it is generic; empty where it has none
 */
public record ChannelEntry(String name, String type, Optional<String> key) {}
