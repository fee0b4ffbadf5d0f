package demo;

import io.epi4j.DataProvider;

@DataProvider(value = Metric.class, resource = "metrics.json", file = "metrics.json")
final class Stats {}
