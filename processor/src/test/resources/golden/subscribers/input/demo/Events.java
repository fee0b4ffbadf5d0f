package demo;

import io.epi4j.Channel;
import io.epi4j.ChannelKey;

public interface Events {
  enum Kind {
    CREATED,
    DELETED
  }

  @Channel("db_events")
  record DbEvent(@ChannelKey String db, Kind kind) {}

  @Channel
  record Changed(@ChannelKey Kind kind) {}

  @Channel
  record Moved(@ChannelKey long row) {}

  @Channel
  record Typed(@ChannelKey Character letter) {}

  @Channel
  record Switched(@ChannelKey boolean on) {}

  @Channel
  record Tick() {}
}
