package demo;

import io.epi4j.Channel;
import io.epi4j.ChannelKey;
import java.util.List;

final class Events {
  @Channel
  record DbEvent(String db, List<Kind> kinds) {}

  @Channel
  abstract static class Keyed {
    @ChannelKey
    abstract Kind kind();
  }

  private enum Kind {
    CREATED
  }
}
