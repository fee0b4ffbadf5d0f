package demo;

import io.epi4j.Subscribe;

abstract class Auditor {
  @Subscribe
  void on(DbEvent event) {}

  @Subscribe
  abstract void twice(DbEvent event);
}
