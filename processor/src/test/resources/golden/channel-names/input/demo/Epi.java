package demo;

/** Called like what a channel is obtained from. */
@io.epi4j.Channel
public record Epi(MethodHandle handle, Override other) {}
