package io.epi4j.runtime.problem;

import java.time.Instant;

/**
 * Something that is wrong now: it stands in the report for as long as it holds.
 *
 * <p>It keeps text only. A throwable of a plugin would keep the plugin's classes in memory.
 *
 * @param id what kind of problem it is, for scripts: {@code provider-failed}, say
 * @param severity how much it takes away
 * @param plugin the id of the plugin that it concerns; empty where it concerns none
 * @param source the place that is wrong: a class, a jar, a setting
 * @param message what is wrong and how to mend it
 * @param cause what was thrown, with its causes, as text; empty where nothing was
 * @param since when it was seen first
 * @param count how many times it was seen, at least 1
 */
public record Problem(
    String id,
    Severity severity,
    String plugin,
    String source,
    String message,
    String cause,
    Instant since,
    long count) {
  /** Returns the problem in one line, as it is logged and explained, without its severity. */
  public String line() {
    return "["
        + id
        + "] "
        + (plugin.isEmpty() ? "" : "plugin " + plugin + ": ")
        + message
        + (cause.isEmpty() ? "" : " Cause: " + cause)
        + (count == 1 ? "" : " (" + count + " times)");
  }
}
