package io.epi4j.runtime.plugin;

import io.epi4j.Subscription;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Optional;

/**
 * A method of a plugin that subscribes to a channel.
 *
 * @param event the type of the events
 * @param call the method on its object, as one that takes objects
 * @param takesList whether it takes a list of events
 * @param key the key that it wants the events of; empty for all
 */
public record SubscriberMethod(
    Class<?> event, MethodHandle call, boolean takesList, Optional<Object> key) {
  /**
   * Returns the method.
   *
   * @throws IllegalArgumentException when it takes anything else than a subscriber is called with
   */
  static SubscriberMethod of(Class<?> event, MethodHandle call, Optional<Object> key) {
    List<Class<?>> parameters = call.type().parameterList();
    boolean takesList = parameters.equals(List.of(List.class));
    if (!takesList
        && !parameters.equals(List.of(event))
        && !parameters.equals(List.of(Subscription.class, event))) {
      throw new IllegalArgumentException(
          "it takes " + parameters + ", and could not be called with " + event.getName());
    }
    MethodType general =
        MethodType.genericMethodType(parameters.size()).changeReturnType(void.class);
    return new SubscriberMethod(event, call.asType(general), takesList, key);
  }

  /** Returns whether it takes the subscription first. */
  public boolean takesSubscription() {
    return call.type().parameterCount() == 2;
  }
}
