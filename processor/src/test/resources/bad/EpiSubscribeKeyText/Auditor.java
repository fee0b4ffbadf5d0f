package demo;

import io.epi4j.Subscribe;

final class Auditor {
  @Subscribe(key = "CREATE")
  void on(Events.ByKind event) {}

  @Subscribe(key = "moved")
  void moved(Events.ByKind event) {}

  @Subscribe(key = "7")
  void on(Events.ByMonth event) {}

  @Subscribe(key = "ONE")
  void on(Events.ByNone event) {}

  @Subscribe(key = "128")
  void on(Events.ByByte event) {}

  @Subscribe(key = "1.5")
  void on(Events.ByLong event) {}

  @Subscribe(key = "TRUE")
  void on(Events.BySwitch event) {}

  @Subscribe(key = "ab")
  void on(Events.ByLetter event) {}
}
