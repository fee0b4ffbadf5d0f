package demo;

import io.epi4j.Channel;
import io.epi4j.ChannelKey;
import java.util.Map;

@Channel
record Changed<T, N extends Number>(@ChannelKey String name, Map<T, N> value, T[] more) {}

@Channel
interface Signal<T extends Comparable<T>> {}

class Outer<T> {
  @Channel
  class Inner {}

  @Channel
  static class Good {}
}
