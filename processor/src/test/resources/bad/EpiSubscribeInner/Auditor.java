package demo;

import io.epi4j.Subscribe;

final class Auditor {
  final class Inner {
    @Subscribe
    void on(DbEvent event) {}
  }
}
