package demo;

import io.epi4j.Subscribe;

final class Auditor {
  @Subscribe
  private void on(DbEvent event) {}
}
