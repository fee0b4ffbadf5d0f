package demo;

/** Called like one of java.lang. */
public interface Override {}
