package couch;

/** Who asks. */
public record User(String name) {}
