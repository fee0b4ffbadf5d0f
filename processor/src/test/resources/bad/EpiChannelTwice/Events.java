package demo;

import io.epi4j.Channel;

final class Events {
  @Channel("db_events")
  record DbEvent(String db) {}

  @Channel("db_events")
  record Other(String db) {}

  static final class One {
    @Channel("same")
    record Same(int number) {}
  }

  @Channel("demo.Events$Good")
  interface Named {}

  @Channel
  interface Good {}
}
