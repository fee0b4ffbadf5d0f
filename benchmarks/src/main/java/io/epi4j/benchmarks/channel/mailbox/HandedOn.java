package io.epi4j.benchmarks.channel.mailbox;

import io.epi4j.benchmarks.channel.Ping000;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.eventbus.MessageCodec;

/** Hands an event to consumers of the same JVM as it is. */
final class HandedOn implements MessageCodec<Ping000, Ping000> {
  static final String NAME = "ping";

  @Override
  public void encodeToWire(Buffer buffer, Ping000 ping) {
    buffer.appendInt(ping.number());
  }

  @Override
  public Ping000 decodeFromWire(int position, Buffer buffer) {
    return new Ping000(buffer.getInt(position));
  }

  @Override
  public Ping000 transform(Ping000 ping) {
    return ping;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public byte systemCodecID() {
    return -1; // as the interface asks of codecs that are not Vert.x's own
  }
}
