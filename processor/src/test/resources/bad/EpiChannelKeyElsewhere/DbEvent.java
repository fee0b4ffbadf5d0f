package demo;

import io.epi4j.ChannelKey;

record DbEvent(@ChannelKey String db) {
  interface Other {
    @ChannelKey
    String name();
  }
}
