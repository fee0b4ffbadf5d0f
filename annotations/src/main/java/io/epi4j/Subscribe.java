package io.epi4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Calls a method of the plugin for every event of a channel, from the start of the plugin to its
 * end.
 *
 * <pre>{@code
 * final class Auditor {
 *   @Subscribe
 *   void on(DbEvent event) { ... }
 *
 *   @Subscribe(mailbox = "audit", overflow = Overflow.BLOCK)
 *   void store(List<DbEvent> events) { ... }
 * }
 * }</pre>
 *
 * <p>The method takes the event, the type of which carries {@link Channel}; or the {@link
 * Subscription} by which it gets it, which it may close, and then the event. One with a mailbox may
 * take a {@code List} of events instead, and gets those that have come meanwhile at once. It
 * returns nothing and is not private; it may be static, and it may throw what it likes.
 *
 * <p>A method that is not static is called on the one instance that the plugin has of the class:
 * the provider, where the class is one, the plugin object, where it is the plugin's class, else one
 * that is made at the start by a constructor that takes nothing or a {@link PluginContext}. In an
 * interface, an enum, or a record that is no provider, it is static.
 *
 * <p>The runtime finds the method by the manifest, so one of an object that a program gave to
 * {@code EpiBuilder.provider} is not called. A test starts the plugin alone, {@code
 * Epi.builder().order("audit").start()}, or subscribes the method itself.
 *
 * <p>Without a mailbox the thread that publishes calls the method, so many may at a time, and none
 * gets on before it returns. Subscribers are called in the order of their plugins, and those of one
 * plugin by {@link #order()}, then class name, then as they are written. One that throws does not
 * stop the others and does not reach the publisher; the error handler is told.
 *
 * <p>In couch_events: {@code couch_events:subscribe/1}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Subscribe {
  /**
   * The one key for whose events the method is called, written as text: for a channel whose {@link
   * ChannelKey} is a text, a whole number, a boolean, a character or an enum. When empty, it is
   * called for all.
   */
  String key() default "";

  /** The place among the subscribers of the plugin: lower ones come first. */
  int order() default 0;

  /**
   * The name of the mailbox in which events wait for the method: then the publisher does not wait
   * for it, and one event after the other is taken, each in a thread of the runtime. Methods of one
   * plugin that name the same mailbox share it: then they are called one at a time, and in the
   * order in which each publisher published. When empty, there is none.
   */
  String mailbox() default "";

  /** How many events can wait in the mailbox, from 1 to 1,048,576; rounded up to a power of two. */
  int capacity() default 1024;

  /** What becomes of an event that comes when the mailbox is full. */
  Overflow overflow() default Overflow.DROP_OLDEST;

  /**
   * How long a publisher waits at most where the mailbox is full and {@link Overflow#BLOCK blocks}:
   * a whole number and its unit, {@code "250ms"}, {@code "5s"} or {@code "1m"}.
   */
  String timeout() default "5s";
}
