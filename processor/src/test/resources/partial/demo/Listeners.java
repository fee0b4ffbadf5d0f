package demo;

import io.epi4j.Subscribe;

final class Listeners {
  private Listeners() {}

  static final class Inner {
    @Subscribe
    void on(Saved event) {}
  }
  // end
}
