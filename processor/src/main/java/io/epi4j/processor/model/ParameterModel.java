package io.epi4j.processor.model;

/**
 * A parameter of a function.
 *
 * @param name its name in the user's source
 * @param signature its type
 */
public record ParameterModel(String name, SignatureType signature) {}
