package demo;

/** A type of yesterday. */
@Deprecated
public final class Old {}
