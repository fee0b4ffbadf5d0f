package io.epi4j.benchmarks.channel;

/** An event with a key: a number of something that has a name. */
public record Change(String name, int number) {}
