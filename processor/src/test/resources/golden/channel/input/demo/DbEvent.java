package demo;

import io.epi4j.Channel;
import io.epi4j.ChannelKey;

/** A public record with a key. */
@Channel("db_events")
public record DbEvent(@ChannelKey String db, Kind kind) {
  public enum Kind {
    CREATED,
    DELETED
  }
}
