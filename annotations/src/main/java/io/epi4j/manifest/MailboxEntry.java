package io.epi4j.manifest;

import io.epi4j.Overflow;

/**
 * A mailbox that a plugin's subscribers wait for events in.
 *
 * @param name its name, by which subscribers of one plugin share it
 * @param capacity how many events can wait, at least 1
 * @param overflow what becomes of an event when it is full
 * @param timeoutMillis how long a publisher waits at most where it blocks, in milliseconds
 */
public record MailboxEntry(String name, int capacity, Overflow overflow, int timeoutMillis) {}
