package demo;

import io.epi4j.Channel;

@Channel
record Closed() {}
