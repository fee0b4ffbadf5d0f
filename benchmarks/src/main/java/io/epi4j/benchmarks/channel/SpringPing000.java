package io.epi4j.benchmarks.channel;

import org.springframework.context.ApplicationEvent;

/** The same event for Spring, whose multicaster takes only events of a class of its own. */
public final class SpringPing000 extends ApplicationEvent {
  private static final long serialVersionUID = 1;

  private final int number;

  /** Makes an event. */
  public SpringPing000(int number) {
    super(SpringPing000.class);
    this.number = number;
  }

  /** Returns the number. */
  public int number() {
    return number;
  }
}
