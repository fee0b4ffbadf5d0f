package couch;

/** What a client asks. */
public record Request(String path) {}
