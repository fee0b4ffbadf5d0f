package demo;

public interface CallSite {}
