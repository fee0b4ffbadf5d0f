package demo;

import io.epi4j.Channel;
import io.epi4j.ChannelKey;
import java.util.UUID;

/** An interface. */
@Channel("changes")
public sealed interface Change {
  @ChannelKey
  UUID id();

  record Added(UUID id, String value) implements Change {}

  record Removed(UUID id) implements Change {}
}
