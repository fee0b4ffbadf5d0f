package demo;

/** A type of the day before. */
@Deprecated(forRemoval = true)
public final class Older {}
