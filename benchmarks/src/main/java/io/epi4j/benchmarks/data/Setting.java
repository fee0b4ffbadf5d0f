package io.epi4j.benchmarks.data;

/** Data as plugins have it. */
public record Setting(String text, int number) {}
