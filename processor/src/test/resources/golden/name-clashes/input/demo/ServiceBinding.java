package demo;

public interface ServiceBinding {}
