package demo;

import io.epi4j.Subscribe;

interface Auditor {
  @Subscribe
  default void on(DbEvent event) {}

  @Subscribe
  static void good(DbEvent event) {}

  enum Constants {
    ONE;

    @Subscribe
    void on(DbEvent event) {}
  }

  record Data(String text) {
    @Subscribe
    void on(DbEvent event) {}
  }
}
