package demo;

public interface MethodHandle {}
