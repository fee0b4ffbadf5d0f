package demo;

import io.epi4j.Channel;
import io.epi4j.ChannelKey;

@Channel
record DbEvent(@ChannelKey String db, @ChannelKey int shard) {
  @ChannelKey
  String lower() {
    return db;
  }
}
