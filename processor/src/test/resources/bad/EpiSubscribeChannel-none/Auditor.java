package demo;

import io.epi4j.Subscribe;

final class Auditor {
  @Subscribe
  void on(DbEvent event) {}

  record DbEvent() {}
}
