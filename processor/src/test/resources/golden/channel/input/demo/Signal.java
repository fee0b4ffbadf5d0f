package demo;

import io.epi4j.Channel;
import io.epi4j.ChannelKey;

/** An enum of which the key is primitive. */
@Channel
enum Signal {
  START,
  STOP;

  @ChannelKey
  int number() {
    return ordinal();
  }
}
