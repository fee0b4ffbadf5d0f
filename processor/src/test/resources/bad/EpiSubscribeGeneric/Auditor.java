package demo;

import io.epi4j.Subscribe;

final class Auditor {
  @Subscribe
  <T> void on(DbEvent event) {}
}
