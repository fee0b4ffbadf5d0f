package io.epi4j.benchmarks.channel;

import io.epi4j.Channel;
import io.epi4j.ChannelKey;

/** An event with a key: a number of something that has a name. */
@Channel("changes")
public record Change(@ChannelKey String name, int number) {}
