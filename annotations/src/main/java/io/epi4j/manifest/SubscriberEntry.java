package io.epi4j.manifest;

import java.util.Optional;

/**
 * A method that a plugin wants to be called for the events of a channel.
 *
 * @param channel the channel's name, as the plugin's own compilation saw it
 * @param event the binary name of the type of the events
 * @param type the binary name of the class that has the method
 * @param method the method's name
 * @param descriptor its erased parameters, as in a class file, by which the runtime knows whether
 *     it takes the event, the subscription and the event, or a list of events
 * @param isStatic whether it is called on no instance
 * @param key the key to which it subscribes, as it was annotated; empty for all
 * @param keyType the binary name of the type of that key; empty where there is none
 * @param order its place within the plugin, as it was annotated
 * @param mailbox the mailbox in which its events wait; empty where there is none
 */
public record SubscriberEntry(
    String channel,
    String event,
    String type,
    String method,
    String descriptor,
    boolean isStatic,
    Optional<String> key,
    Optional<String> keyType,
    int order,
    Optional<MailboxEntry> mailbox) {
  /** Returns what people call it: {@code com.example.Auditor.on(DbEvent)}. */
  public String name() {
    return type + "." + FunctionEntry.display(method + descriptor);
  }
}
