package couch;

/** What a client gets. */
public record Response(int status) {}
