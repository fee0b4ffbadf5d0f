package io.epi4j.runtime.problem;

/**
 * A subscriber of a channel that failed, or that did not get an event.
 *
 * @param plugin the id of the subscriber's plugin; empty where the program subscribed it
 * @param subscriber the subscriber's method, as {@code com.example.Auditor.on(DbEvent)}, or the
 *     class of what is called
 * @param channel the name of the channel
 * @param event the event; for a subscriber that takes several at once the list of them
 * @param error what the subscriber threw; a {@code MailboxFullException} where there was no room
 */
public record DeliveryFailure(
    String plugin, String subscriber, Object channel, Object event, Throwable error)
    implements Failure {}
