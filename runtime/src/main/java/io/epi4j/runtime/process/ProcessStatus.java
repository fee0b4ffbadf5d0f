package io.epi4j.runtime.process;

import java.time.Instant;

/**
 * What is known of a process. It keeps text only, as a throwable or a thread of a plugin would keep
 * the plugin's classes in memory.
 *
 * @param plugin the id of the plugin that it belongs to; {@code application} for the application's
 *     own
 * @param id its id
 * @param state what it is doing
 * @param since since when it does that
 * @param restarts how many times it was started again
 * @param lastFailure what made it fail the last time; empty when it never failed
 * @param thread the name of its thread, or what it would be
 * @param stack where its thread was when it was abandoned, a frame in each line; else empty
 */
public record ProcessStatus(
    String plugin,
    String id,
    ProcessState state,
    Instant since,
    int restarts,
    String lastFailure,
    String thread,
    String stack) {}
