package demo;

@io.epi4j.Channel
record Throwable(ChannelType type, ChannelBinding binding) {}
