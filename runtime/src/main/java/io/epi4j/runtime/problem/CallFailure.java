package io.epi4j.runtime.problem;

/**
 * A call of a provider that failed, and whose failure the caller wanted to be skipped.
 *
 * @param plugin the id of the plugin that contributed the provider
 * @param provider the binary name of the provider's class
 * @param function the function that was called, as {@code greet(String)}
 * @param error what the provider threw
 */
public record CallFailure(String plugin, String provider, String function, Throwable error)
    implements Failure {}
