package demo;

import io.epi4j.EpiData;

@EpiData(service = "stats", key = "metrics")
record Metric(String desc) {}

record Nothing(String text) {}
