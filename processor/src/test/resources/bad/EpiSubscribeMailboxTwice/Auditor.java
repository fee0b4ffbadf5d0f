package demo;

import io.epi4j.Overflow;
import io.epi4j.Subscribe;

final class Auditor {
  @Subscribe(mailbox = "audit", timeout = "5000ms")
  void on(DbEvent event) {}

  @Subscribe(mailbox = "audit", capacity = 16, overflow = Overflow.FAIL)
  static void other(DbEvent event) {}

  static final class Second {
    @Subscribe(mailbox = "audit", timeout = "6s")
    void on(DbEvent event) {}
  }
}
