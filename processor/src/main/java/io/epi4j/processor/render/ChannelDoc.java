package io.epi4j.processor.render;

import com.palantir.javapoet.CodeBlock;
import io.epi4j.processor.model.ChannelModel;

/** Writes the Javadoc of a channel: what it is, how to use it, and what couch_events calls that. */
final class ChannelDoc {
  private ChannelDoc() {}

  /** Returns the text, a line for each paragraph. */
  static CodeBlock of(ChannelModel channel) {
    String name = channel.companion().name().simpleName();
    return CodeBlock.builder()
        .add(
            "The channel {@code $L}: whoever subscribed gets each {@link $T} that is published, the"
                + " plugins in the operator's order.",
            channel.name(),
            channel.type())
        .add("\n\n<pre>{@code")
        .add("\n$L channel = $L.of(epi);", name, name)
        .add("\nSubscription all = channel.subscribe(event -> System.out.println(event));")
        .add(
            channel.key().isEmpty()
                ? ""
                : "\n"
                    + "Subscription some = channel.subscribe(key, event ->"
                    + " System.out.println(event));")
        .add("\nchannel.publish(event);")
        .add("\n}</pre>")
        .add(
            "\n\n"
                + "<p>Any thread may publish and subscribe. While nobody listens, to publish costs"
                + " nothing. To obtain the channel waits for no plugin and loads no class of one,"
                + " so it may stand in a static field.")
        .add(
            "\n\n"
                + "<p>In couch_events: {@code publish} is {@code couch_events:notify/2}, and {@code"
                + " subscribe} is {@code couch_events:subscribe/1}.")
        .build();
  }
}
