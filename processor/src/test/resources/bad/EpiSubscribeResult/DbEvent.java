package demo;

import io.epi4j.Channel;
import io.epi4j.ChannelKey;

@Channel
record DbEvent(@ChannelKey String db, int number) {}
