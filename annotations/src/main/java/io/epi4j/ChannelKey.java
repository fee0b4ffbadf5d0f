package io.epi4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes one component of an event its key: those who subscribe to one key are called for its events
 * alone, and publishing touches no subscriber of another key.
 *
 * <pre>{@code
 * @Channel
 * public record DbEvent(@ChannelKey String db, Kind kind) {}
 *
 * events.subscribe("accounts", event -> audit(event));
 * }</pre>
 *
 * <p>It stands on a component of a record, or on a method of the event that takes nothing and is
 * neither static nor private. The key needs {@code equals} and {@code hashCode}; an event whose key
 * is null reaches those only who subscribed to all keys.
 *
 * <p>Who publishes the components of a record names the key before there is a record, so a
 * constructor or an accessor must leave that component as it is: with another key the event would
 * go past those who subscribed to that one.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface ChannelKey {}
