package demo;

import io.epi4j.Subscribe;

final class Auditor {
  @Subscribe(key = "accounts")
  void on(Tick tick) {}
}
