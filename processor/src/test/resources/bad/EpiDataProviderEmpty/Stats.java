package demo;

import io.epi4j.DataProvider;

@DataProvider(Metric.class)
final class Stats {}
