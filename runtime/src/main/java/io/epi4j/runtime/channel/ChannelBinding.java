package io.epi4j.runtime.channel;

import io.epi4j.Subscription;
import io.epi4j.runtime.problem.ErrorHandler;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A channel of one {@code Epi}, as a {@link Channel} holds it.
 *
 * @param <E> the type of the events
 */
public abstract sealed class ChannelBinding<E> permits TypedBinding, NamedBinding {
  private final ChannelRegistry registry;

  ChannelBinding(ChannelRegistry registry) {
    this.registry = registry;
  }

  final ChannelRegistry registry() {
    return registry;
  }

  abstract Object name();

  /** Returns what a publish does now. */
  abstract Delivery<E> delivery();

  /** Returns the subscribers; null where nobody ever needed them. */
  abstract @Nullable Subscribers<E> known();

  /** Returns the subscribers, to which one is added; under the lock of the registry. */
  abstract Subscribers<E> needed();

  /** Returns an event that was made for a key, if it has that key. */
  E checked(Object key, E event) {
    return Objects.requireNonNull(event, "event");
  }

  final EventSubscription subscribe(Listener<E> listener) {
    return registry.subscribe(this, listener);
  }

  final List<Subscriber> subscribers() {
    return registry.subscribers(this);
  }

  final Subscription onDemand(Runnable start, Runnable stop) {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(stop, "stop");
    Demand demand =
        registry.change(
            () -> {
              Subscribers<E> of = registry.open(this);
              Demand made = demand(of, start, stop);
              of.add(made);
              return registry.changed(of, false, made);
            });
    return new Ending(demand::end);
  }

  private Demand demand(Subscribers<E> of, Runnable start, Runnable stop) {
    Object name = name();
    return new Demand(
        start,
        stop,
        () -> registry.hasAny(of),
        ended ->
            registry.change(
                () -> {
                  of.remove(ended);
                  return registry.changed(of, false, ended);
                }),
        error -> registry.host().demandFailed(name, error));
  }

  final Subscription onFailure(ErrorHandler handler) {
    Objects.requireNonNull(handler, "handler");
    return registry.change(
        () -> {
          Subscribers<E> of = registry.open(this);
          Handling made = of.add(handler);
          return registry.changed(of, false, new Ending(() -> end(of, made)));
        });
  }

  private void end(Subscribers<E> of, Handling ended) {
    registry.change(
        () -> {
          of.remove(ended);
          return registry.changed(of, false, ended);
        });
  }

  @Override
  public String toString() {
    return "channel " + name();
  }
}
