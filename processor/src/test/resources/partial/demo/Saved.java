package demo;

import io.epi4j.Channel;
import io.epi4j.ChannelKey;

@Channel("saved")
public record Saved(@ChannelKey String name, int size) {}
