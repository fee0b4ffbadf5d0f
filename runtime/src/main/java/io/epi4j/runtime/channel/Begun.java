package io.epi4j.runtime.channel;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A method of a plugin that subscribes in a {@link Replacement}. */
final class Begun<E> {
  final NamedBinding<E> channel;
  final Listener<E> listener;
  private final Consumer<EventSubscription> made;
  private final Consumer<IllegalArgumentException> refused;
  @Nullable Registration<E> subscriber;
  Optional<IllegalArgumentException> fault = Optional.empty();

  Begun(
      NamedBinding<E> channel,
      Listener<E> listener,
      Consumer<EventSubscription> made,
      Consumer<IllegalArgumentException> refused) {
    this.channel = channel;
    this.listener = listener;
    this.made = made;
    this.refused = refused;
  }

  void join(ChannelRegistry registry) {
    Mailbox mailbox = listener.mailbox();
    if (mailbox != null) {
      mailbox.join(registry.host().executor(), channel.name());
    }
  }

  void tell() {
    if (subscriber != null) {
      made.accept(subscriber);
    }
  }

  void settle() {
    fault.ifPresent(refused);
    Mailbox mailbox = listener.mailbox();
    if (subscriber == null) {
      if (mailbox != null) {
        mailbox.refused();
      }
      return;
    }
    if (mailbox != null) {
      mailbox.joined(subscriber);
    }
    Replacement.tell(subscriber, true);
  }
}
