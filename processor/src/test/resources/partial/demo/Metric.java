package demo;

import io.epi4j.EpiData;

@EpiData(service = "stats", key = "metrics")
public record Metric(String desc) {}
