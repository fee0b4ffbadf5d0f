package demo;

import io.epi4j.Channel;
import io.epi4j.ChannelKey;

/** What is deprecated. */
final class Old {
  private Old() {}

  @Deprecated(since = "1.1")
  @Channel
  record Event(String text) {}

  @Channel
  record Constructor(String text) {
    @Deprecated
    Constructor {}
  }

  @Channel
  record Component(@ChannelKey String text, Type type) {
    @Deprecated(forRemoval = true)
    public String text() {
      return text;
    }
  }

  @Deprecated
  record Type() {}
}
