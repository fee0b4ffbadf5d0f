package io.epi4j.benchmarks.reload;

import io.epi4j.EpiData;

/**
 * The data that the plugin has.
 *
 * @param number the number that was written into its jar
 */
@EpiData(service = "numbers", key = "numbers")
public record Numbered(int number) {}
