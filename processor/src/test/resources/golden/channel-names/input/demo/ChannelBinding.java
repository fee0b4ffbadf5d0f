package demo;

record ChannelBinding() {}
