package demo;

import io.epi4j.Channel;

@Channel("db events")
record DbEvent(String db) {}
