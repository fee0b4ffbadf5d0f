package io.epi4j.processor.read;

import io.epi4j.Overflow;
import io.epi4j.manifest.MailboxEntry;
import io.epi4j.processor.model.AnnotationUse;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.problem.SubscriberProblem;
import io.epi4j.processor.problem.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.ExecutableElement;

/** Reads what {@code @Subscribe} says of a mailbox. */
final class MailboxReader {
  private static final int MOST = 1 << 20;

  private final Reporter reporter;

  MailboxReader(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Returns the mailbox; nothing where there is none, or a problem was reported. */
  Optional<MailboxEntry> read(AnnotationUse use, ExecutableElement method) {
    String name = use.string("mailbox");
    if (name.isEmpty()) {
      checkNothingElse(use, method);
      return Optional.empty();
    }
    int capacity = use.number("capacity");
    boolean fits = 1 <= capacity && capacity <= MOST;
    if (!fits) {
      reporter.report(
          SubscriberProblem.SUBSCRIBE_CAPACITY, use.position("capacity"), capacity, MOST);
    }
    String text = use.string("timeout");
    OptionalInt timeout = IntervalText.millis(text);
    if (timeout.isEmpty()) {
      reporter.report(
          SubscriberProblem.SUBSCRIBE_TIMEOUT,
          use.position("timeout"),
          text,
          IntervalText.mend(text));
    }
    return fits && timeout.isPresent()
        ? Optional.of(
            new MailboxEntry(
                name, capacity, Overflow.valueOf(use.constant("overflow")), timeout.getAsInt()))
        : Optional.empty();
  }

  private void checkNothingElse(AnnotationUse use, ExecutableElement method) {
    for (String name : List.of("capacity", "overflow", "timeout")) {
      if (use.has(name)) {
        reporter.report(
            SubscriberProblem.SUBSCRIBE_MAILBOX,
            use.position(name),
            Words.qualified(method),
            name,
            example(method));
      }
    }
  }

  /** Returns a name for the mailbox of a method. */
  static String example(ExecutableElement method) {
    return Words.owner(method).getSimpleName().toString().toLowerCase(Locale.ROOT);
  }
}
