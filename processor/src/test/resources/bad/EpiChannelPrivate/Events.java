package demo;

import io.epi4j.Channel;

final class Events {
  @Channel
  private record DbEvent(String db) {}

  private static final class Inner {
    @Channel
    record Deep(String db) {}
  }
}
