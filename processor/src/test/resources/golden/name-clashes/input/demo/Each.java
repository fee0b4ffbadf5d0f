package demo;

public interface Each {}
