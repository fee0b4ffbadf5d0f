package io.epi4j.benchmarks.channel.mailbox;

import io.epi4j.benchmarks.channel.Ping000;
import io.vertx.core.Vertx;
import io.vertx.core.eventbus.DeliveryOptions;
import io.vertx.core.eventbus.EventBus;
import java.util.List;
import java.util.function.Consumer;

/** Consumers at Vert.x's event bus, within one JVM. An event is not copied, but handed on. */
final class VertxBus implements Queues {
  private static final String ADDRESS = "ping";

  private final Vertx vertx = Vertx.vertx();
  private final EventBus bus = vertx.eventBus();
  private final DeliveryOptions options =
      new DeliveryOptions().setCodecName(HandedOn.NAME).setLocalOnly(true);

  VertxBus(List<Consumer<Object>> subscribers) {
    bus.registerCodec(new HandedOn());
    for (Consumer<Object> subscriber : subscribers) {
      bus.<Ping000>localConsumer(ADDRESS, message -> subscriber.accept(message.body()));
    }
  }

  @Override
  public void publish(Ping000 ping, int times) {
    for (int i = 0; i < times; i++) {
      bus.publish(ADDRESS, ping, options);
    }
  }

  @Override
  public void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}
