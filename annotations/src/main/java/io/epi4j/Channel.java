package io.epi4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a type a stream of events, to which anyone publishes and any number of subscribers listen.
 *
 * <pre>{@code
 * @Channel("db_events")
 * public record DbEvent(@ChannelKey String db, Kind kind) {}
 * }</pre>
 *
 * <p>The compiler writes {@code DbEventChannel} beside it, in the same package and as visible as
 * the type; for a nested type {@code Outer.DbEvent} the name is {@code Outer_DbEventChannel}. With
 * it an event is published, and subscribers come and go while the application runs. For a record it
 * can publish the components, and then makes no event while nobody listens; not so where the one
 * component is of the record's own type or an {@code Object}, and could be taken for an event.
 *
 * <p>The type is a record, a class, an interface, which may be sealed, or an enum. It is not
 * private and has no type parameters.
 *
 * <p>Plugins that listen from their start to their end annotate a method with {@link Subscribe}.
 *
 * <p>In couch_events: a channel, which is a name that events are sent to.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Channel {
  /**
   * The channel's name, by which reports name it. When empty, it is the binary name of the type.
   */
  String value() default "";
}
