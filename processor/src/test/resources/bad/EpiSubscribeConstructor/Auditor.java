package demo;

import io.epi4j.EpiPlugin;
import io.epi4j.Subscribe;

final class Auditor {
  Auditor(String name) {}

  @Subscribe
  void on(DbEvent event) {}

  @EpiPlugin("other")
  static final class NoPlugin {
    NoPlugin(int number) {}

    @Subscribe
    void on(DbEvent event) {}
  }
}
