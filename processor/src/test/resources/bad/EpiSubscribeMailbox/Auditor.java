package demo;

import io.epi4j.Overflow;
import io.epi4j.Subscribe;

final class Auditor {
  @Subscribe(capacity = 16, overflow = Overflow.FAIL, timeout = "5s")
  void on(DbEvent event) {}
}
