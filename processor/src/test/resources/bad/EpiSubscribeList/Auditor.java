package demo;

import io.epi4j.Subscribe;
import java.util.List;

final class Auditor {
  @Subscribe
  void on(List<DbEvent> events) {}
}
