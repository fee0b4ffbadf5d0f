package io.epi4j.processor.model;

import io.epi4j.Channel;
import io.epi4j.manifest.MailboxEntry;
import io.epi4j.manifest.SubscriberEntry;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * What one {@code @Subscribe} says.
 *
 * @param annotation its annotation
 * @param event the type of events that its method takes, which may have no channel
 * @param eventType the binary name of that type
 * @param declaredIn the binary name of the class that it stands in
 * @param descriptor the method's erased parameters
 * @param keyType the binary name of the type of the key that it names, if it names one
 * @param mailbox its mailbox, if it has one
 */
public record SubscriberModel(
    AnnotationUse annotation,
    TypeElement event,
    String eventType,
    String declaredIn,
    String descriptor,
    Optional<String> keyType,
    Optional<MailboxEntry> mailbox) {
  /** Returns its method. */
  public ExecutableElement method() {
    return (ExecutableElement) annotation.element();
  }

  /** Returns what the manifest tells of it, where the event has a channel. */
  public SubscriberEntry entry() {
    String channel = AnnotationUse.on(event, Channel.class).string("value");
    return new SubscriberEntry(
        channel.isEmpty() ? eventType : channel,
        eventType,
        declaredIn,
        method().getSimpleName().toString(),
        descriptor,
        method().getModifiers().contains(Modifier.STATIC),
        keyType.map(type -> annotation.string("key")),
        keyType,
        annotation.number("order"),
        mailbox);
  }
}
