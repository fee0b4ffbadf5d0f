package demo;

import io.epi4j.Subscribe;
import io.epi4j.Subscription;
import java.util.List;

final class Auditor {
  @Subscribe
  void near(DbEvents event) {}

  @Subscribe
  void far(Subscription subscription, String text) {}

  @Subscribe(mailbox = "audit")
  void below(List<Change.Added> events) {}
}
