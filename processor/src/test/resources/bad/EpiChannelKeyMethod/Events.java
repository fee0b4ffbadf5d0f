package demo;

import io.epi4j.Channel;
import io.epi4j.ChannelKey;
import java.io.IOException;

interface Events {
  @Channel
  interface Static {
    @ChannelKey
    static String key() {
      return "";
    }
  }

  @Channel
  interface Private {
    @ChannelKey
    private String key() {
      return "";
    }
  }

  @Channel
  interface Takes {
    @ChannelKey
    String key(int number);
  }

  @Channel
  interface Nothing {
    @ChannelKey
    void key();
  }

  @Channel
  interface Generic {
    @ChannelKey
    <T> T key();
  }

  @Channel
  interface Throwing {
    @ChannelKey
    String key() throws IllegalStateException, IOException;
  }

  @Channel
  interface Good {
    @ChannelKey
    String key() throws IllegalStateException;
  }
}
