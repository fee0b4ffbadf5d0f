package io.epi4j.processor.model;

import java.util.Optional;

/**
 * What {@code @EpiPlugin} on one element says.
 *
 * @param annotation the annotation
 * @param id the id that it gives
 * @param version the version that it gives; empty where it gives none
 * @param type the binary name of its class, where that implements {@code Plugin}
 */
public record PluginModel(
    AnnotationUse annotation, String id, String version, Optional<String> type) {}
