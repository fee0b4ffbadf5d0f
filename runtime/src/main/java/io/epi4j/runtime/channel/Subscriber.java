package io.epi4j.runtime.channel;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A subscriber of a channel, and what became of its events up to a moment.
 *
 * @param plugin the id of the plugin that it belongs to; empty where a program subscribed it
 * @param name its method, as {@code com.example.Auditor.on(DbEvent)}, or the class of what is
 *     called
 * @param kind how it gets its events
 * @param key the key that it wants the events of; empty for all
 * @param delivered how many events it was called with, failed calls among them; empty for one that
 *     is called directly, unless {@code EpiBuilder.countDeliveries} was asked for
 * @param dropped how many events were dropped since its mailbox was full or ended
 * @param failed how many calls of it threw
 * @param waiting how many events wait in its mailbox, for all that share it
 */
public record Subscriber(
    String plugin,
    String name,
    Kind kind,
    Optional<Object> key,
    OptionalLong delivered,
    long dropped,
    long failed,
    int waiting) {
  /** How a subscriber gets its events. */
  public enum Kind {
    /** The thread that publishes calls it. */
    DIRECT,
    /** Events wait in a mailbox, and it gets one at a time. */
    MAILBOX,
    /** Events wait in a mailbox, and it gets all that have come meanwhile. */
    BATCH
  }
}
