package demo;

public interface Epi {}
