package couch;

/** What answers. */
public interface Server {}
