package demo;

import io.epi4j.Subscribe;

final class Auditor {
  @Subscribe
  boolean on(DbEvent event) {
    return true;
  }
}
