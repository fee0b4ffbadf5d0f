package io.epi4j.runtime.channel;

import io.epi4j.runtime.callsite.Ownership;
import io.epi4j.runtime.callsite.PromotingCallSite;
import io.epi4j.runtime.callsite.PromotionClock;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A channel as its generated class knows it, with the call site from which that class takes what a
 * publish does. The first {@code Epi} that asks owns the site until it is closed; for others a
 * publish is right, and a little slower.
 *
 * @param <E> the type of the events
 */
public class ChannelType<E> {
  private static final MethodHandle DELIVERY;
  private static final MethodHandle SAME;

  static {
    Lookup lookup = MethodHandles.lookup();
    try {
      DELIVERY =
          lookup.findVirtual(
              ChannelBinding.class, "delivery", MethodType.methodType(Delivery.class));
      SAME =
          lookup.findStatic(
              ChannelType.class,
              "same",
              MethodType.methodType(boolean.class, ChannelBinding.class, ChannelBinding.class));
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final Class<E> type;
  private final String name;
  private final @Nullable Function<? super E, ?> keyOf;
  private final Ownership<ChannelRegistry, TypedBinding<E>> bindings =
      new Ownership<>(new Claims());
  private final PromotingCallSite site;

  /** Only tests that plant faults extend the class. */
  ChannelType(
      Class<E> type, String name, @Nullable Function<? super E, ?> keyOf, PromotionClock clock) {
    this.type = type;
    this.name = name;
    this.keyOf = keyOf;
    this.site = PromotingCallSite.of(name, DELIVERY, this::constant, clock);
  }

  /**
   * Returns a channel without keys.
   *
   * @param type the type of its events
   * @param name its name
   */
  public static <E> ChannelType<E> of(Class<E> type, String name) {
    return new ChannelType<>(type, name, null, PromotionClock.system());
  }

  /**
   * Returns a channel with keys.
   *
   * @param type the type of its events
   * @param name its name
   * @param keyOf returns the key of an event
   */
  public static <E> ChannelType<E> keyed(Class<E> type, String name, Function<? super E, ?> keyOf) {
    return new ChannelType<>(type, name, keyOf, PromotionClock.system());
  }

  /**
   * Returns the handle that gives the delivery of this moment: {@code (ChannelBinding)Delivery}. It
   * belongs into a {@code static final} field.
   */
  public final MethodHandle delivery() {
    return site.invoker();
  }

  /** Returns the channel of one {@code Epi}: always the same one while that is open. */
  ChannelBinding<E> bind(ChannelRegistry registry) {
    return bindings.claim(registry);
  }

  private final class Claims implements Ownership.Owned<ChannelRegistry, TypedBinding<E>> {
    @Override
    public TypedBinding<E> made(ChannelRegistry registry) {
      return registry.typed(ChannelType.this);
    }

    @Override
    public void claimed() {
      site.linked();
    }
  }

  Class<E> type() {
    return type;
  }

  String name() {
    return name;
  }

  @Nullable Function<? super E, ?> keyOf() {
    return keyOf;
  }

  /** Makes the call site slow for a while, when it is {@code binding}'s own. */
  void changed(TypedBinding<E> binding) {
    if (bindings.isOwner(binding)) {
      site.changed();
    }
  }

  /** Forgets a binding that was closed. */
  void closed(TypedBinding<E> binding, ChannelRegistry registry) {
    if (bindings.release(registry, binding)) {
      site.changed();
    }
  }

  private @Nullable MethodHandle constant() {
    TypedBinding<E> owner = bindings.owner();
    if (owner == null) {
      return null;
    }
    MethodHandle constant =
        MethodHandles.dropArguments(
            MethodHandles.constant(Delivery.class, Chain.of(current(owner))),
            0,
            ChannelBinding.class);
    return MethodHandles.guardWithTest(
        MethodHandles.insertArguments(SAME, 0, owner), constant, DELIVERY);
  }

  /** Returns what is built into the call site; called under the lock of the site. */
  Delivery<E> current(TypedBinding<E> owner) {
    return owner.delivery();
  }

  @SuppressWarnings("UnusedMethod") // SAME calls it
  private static boolean same(ChannelBinding<?> owner, ChannelBinding<?> asked) {
    return owner == asked;
  }

  @Override
  public final String toString() {
    return name;
  }
}
