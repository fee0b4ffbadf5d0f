package io.epi4j.examples.couchhttp.api;

import io.epi4j.Channel;
import io.epi4j.ChannelKey;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A document was created, changed or deleted. Whoever keeps documents publishes it, and it reaches
 * those who listen to that database, or to all.
 *
 * <p>Unlike other events it counts how many of it were made, so that the program can show that none
 * is while nobody listens.
 *
 * @param db the name of the database
 * @param id the name of the document in it
 * @param kind what became of it
 */
@Channel("db_events")
public record DbEvent(@ChannelKey String db, String id, Kind kind) {
  private static final AtomicLong MADE = new AtomicLong();

  /** What can become of a document. */
  public enum Kind {
    /** It was not there before. */
    CREATED,
    /** It was there, and was replaced. */
    UPDATED,
    /** It is no longer there. */
    DELETED
  }

  /** Counts it. */
  public DbEvent {
    MADE.incrementAndGet();
  }

  /** Returns how many were made in this process. */
  public static long made() {
    return MADE.get();
  }
}
