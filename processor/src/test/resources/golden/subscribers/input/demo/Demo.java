package demo;

import io.epi4j.EpiPlugin;
import io.epi4j.EpiProvider;
import io.epi4j.EpiService;
import io.epi4j.Plugin;
import io.epi4j.Subscribe;
import java.util.List;

/** The plugin's class, providers, and what only has static methods. */
@EpiPlugin("demo")
final class Demo implements Plugin {
  @Subscribe
  void on(Events.Tick tick) {}

  @EpiService
  interface Service {}

  @EpiProvider(injected = true)
  static final class Injected implements Service {
    private final List<Events.Tick> ticks;

    Injected(List<Events.Tick> ticks) {
      this.ticks = ticks;
    }

    @Subscribe
    void on(Events.Tick tick) {
      ticks.add(tick);
    }
  }

  @EpiProvider
  record Provider() implements Service {
    @Subscribe(order = 3)
    void on(Events.Tick tick) {}
  }

  interface Statics {
    @Subscribe
    static void on(Events.Tick tick) {}
  }

  private enum Constants {
    ONE;

    @Subscribe
    static void on(Events.Tick tick) {}
  }

  abstract static class Abstract<T> {
    @Subscribe
    static void on(Events.Tick tick) {}
  }

  static class Generic<T extends CharSequence> {
    @Subscribe
    void on(Events.Tick tick) {}
  }
}
