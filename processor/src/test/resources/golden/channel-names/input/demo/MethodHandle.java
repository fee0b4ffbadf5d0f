package demo;

public record MethodHandle() {}
