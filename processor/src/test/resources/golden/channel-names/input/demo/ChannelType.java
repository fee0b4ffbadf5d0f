package demo;

record ChannelType() {}
