package demo;

import io.epi4j.Subscribe;

final class Auditor {
  @Subscribe(mailbox = "a", timeout = "5")
  void bare(DbEvent event) {}

  @Subscribe(mailbox = "b", timeout = "-5s")
  void negative(DbEvent event) {}
}
