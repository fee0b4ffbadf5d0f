package demo;

import io.epi4j.Subscribe;
import java.util.List;

final class Auditor {
  @Subscribe(mailbox = "audit")
  void second(List<Saved> events) {}

  @Subscribe(key = "all")
  void first(Saved event) {}
  // more
}
