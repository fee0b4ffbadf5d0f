package demo;

import io.epi4j.EpiService;

@EpiService("lifecycle")
public interface Lifecycle {
  void started();

  default void stopped() {}

  default String describe(String text) {
    return text;
  }

  default boolean healthy() {
    return checked();
  }

  static Lifecycle none() {
    return () -> {};
  }

  private boolean checked() {
    return true;
  }
}
