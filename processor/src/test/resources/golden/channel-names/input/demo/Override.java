package demo;

public record Override() {}
