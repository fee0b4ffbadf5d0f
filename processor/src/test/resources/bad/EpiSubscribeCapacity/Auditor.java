package demo;

import io.epi4j.Subscribe;

final class Auditor {
  @Subscribe(mailbox = "none", capacity = 0)
  void none(DbEvent event) {}

  @Subscribe(mailbox = "many", capacity = 1 << 21)
  void many(DbEvent event) {}

  @Subscribe(mailbox = "good", capacity = 1 << 20)
  void good(DbEvent event) {}
}
