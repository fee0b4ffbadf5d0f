package demo;

final class MetricData {}
