package io.epi4j.processor.model;

import io.epi4j.manifest.ProviderEntry;

/**
 * A provider whose class was read and found good.
 *
 * @param annotation its annotation
 * @param entry what the manifest tells of it
 */
public record ProviderModel(AnnotationUse annotation, ProviderEntry entry) {}
