package demo;

import io.epi4j.Channel;
import io.epi4j.ChannelKey;
import java.util.Map;

/** A class. */
@Channel("demo.messages")
public class Message {
  @ChannelKey
  protected final Map.Entry<String, Integer> to() {
    return Map.entry("", 0);
  }
}
