package io.epi4j.processor.check;

import io.epi4j.manifest.MailboxEntry;
import io.epi4j.processor.model.SubscriberModel;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.problem.SubscriberProblem;
import io.epi4j.processor.problem.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reports subscribers that share a mailbox and say different things of it. */
public final class AgreedMailboxes {
  private final Reporter reporter;

  /** Makes the rule. */
  public AgreedMailboxes(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Compares each subscriber of one plugin with the first that has the same mailbox. */
  public void check(List<SubscriberModel> subscribers) {
    Map<String, SubscriberModel> first = new HashMap<>();
    for (SubscriberModel subscriber : subscribers) {
      if (subscriber.mailbox().isPresent()) {
        MailboxEntry mailbox = subscriber.mailbox().get();
        SubscriberModel other = first.putIfAbsent(mailbox.name(), subscriber);
        if (other != null) {
          compare(subscriber, mailbox, other, other.mailbox().orElseThrow());
        }
      }
    }
  }

  private void compare(
      SubscriberModel one, MailboxEntry mailbox, SubscriberModel other, MailboxEntry first) {
    compare(one, "capacity", mailbox.capacity(), other, first.capacity());
    compare(one, "overflow", mailbox.overflow(), other, first.overflow());
    if (mailbox.timeoutMillis() != first.timeoutMillis()) {
      report(one, "timeout", quoted(one), other, quoted(other));
    }
  }

  private void compare(
      SubscriberModel one, String what, Object mine, SubscriberModel other, Object first) {
    if (!Objects.equals(mine, first)) {
      report(one, what, mine, other, first);
    }
  }

  private static String quoted(SubscriberModel subscriber) {
    return '"' + subscriber.annotation().string("timeout") + '"';
  }

  private void report(
      SubscriberModel one, String what, Object mine, SubscriberModel other, Object first) {
    reporter.report(
        SubscriberProblem.SUBSCRIBE_MAILBOX_TWICE,
        one.annotation().position(one.annotation().has(what) ? what : "mailbox"),
        one.annotation().string("mailbox"),
        what,
        mine,
        first,
        Words.qualified(other.method()));
  }
}
