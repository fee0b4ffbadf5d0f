package demo;

public interface List {}
