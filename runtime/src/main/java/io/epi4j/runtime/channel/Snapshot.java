package io.epi4j.runtime.channel;

import java.util.List;

/**
 * The subscribers of a channel at one moment, made under the lock of the registry. What is told of
 * them is made without it, since a name makes its text itself.
 *
 * @param of the channel
 * @param subscribers in the order in which they are called
 */
record Snapshot<E>(Subscribers<E> of, List<Registration<E>> subscribers) {
  static <E> Snapshot<E> take(Subscribers<E> of) {
    return new Snapshot<>(of, of.inOrder());
  }

  List<Subscriber> told() {
    return subscribers.stream().map(Registration::subscriber).toList();
  }

  ChannelStatus status() {
    return new ChannelStatus(String.valueOf(of.name()), of.type().getName(), told());
  }
}
