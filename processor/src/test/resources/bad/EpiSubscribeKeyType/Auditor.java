package demo;

import io.epi4j.Subscribe;

final class Auditor {
  @Subscribe(key = "7")
  void on(Events.ById event) {}
}
