package io.epi4j.runtime;

/** An event without a key. */
public record Tick(int number) {}
