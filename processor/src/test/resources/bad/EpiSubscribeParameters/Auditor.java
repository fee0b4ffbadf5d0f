package demo;

import io.epi4j.Subscribe;
import io.epi4j.Subscription;
import java.util.Collection;
import java.util.List;

final class Auditor {
  @Subscribe
  void nothing() {}

  @Subscribe
  void turned(DbEvent event, Subscription subscription) {}

  @Subscribe
  void more(DbEvent event, String name) {}

  @Subscribe
  void subscription(Subscription subscription) {}

  @Subscribe
  void number(int number) {}

  @Subscribe
  void array(DbEvent... events) {}

  @Subscribe(mailbox = "audit")
  void wild(List<? extends DbEvent> events) {}

  @Subscribe(mailbox = "audit")
  void raw(@SuppressWarnings("rawtypes") List events) {}

  @Subscribe(mailbox = "audit")
  void both(Subscription subscription, List<DbEvent> events) {}

  @Subscribe
  void collection(Collection<DbEvent> events) {}
}
