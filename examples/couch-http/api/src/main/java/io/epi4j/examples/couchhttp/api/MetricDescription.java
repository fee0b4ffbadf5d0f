package io.epi4j.examples.couchhttp.api;

import io.epi4j.EpiData;

/**
 * What a metric is about, for people. Its key is the name of the metric: the path whose requests it
 * counts. Any number of plugins may describe the same one.
 *
 * @param type what kind of number it is
 * @param desc what it tells
 */
// snippet: record
@EpiData(service = "couch_stats", key = "descriptions")
public record MetricDescription(MetricType type, String desc) {}
// end snippet
