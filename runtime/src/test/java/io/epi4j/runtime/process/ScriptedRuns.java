package io.epi4j.runtime.process;

import io.epi4j.ProcessSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Runs that do what the test says, and note what they are asked for. */
final class ScriptedRuns implements Run.Starter {
  /** What happened, in order. */
  final List<String> log = new ArrayList<>();

  private final Map<String, One> latest = new LinkedHashMap<>();
  private Runnable onBegin = () -> {};

  @Override
  public Run begin(ProcessOwner owner, ProcessSpec spec, Run.Listener listener) {
    log.add("begin " + spec.id());
    onBegin.run();
    One one = new One(spec.id(), listener);
    latest.put(spec.id(), one);
    return one;
  }

  /** Has something done by each run that begins. */
  void whenOneBegins(Runnable action) {
    onBegin = action;
  }

  /** Returns the latest run of a process. */
  One of(String id) {
    return Objects.requireNonNull(latest.get(id));
  }

  /** Returns what happened since the last time. */
  String happened() {
    String happened = String.join(", ", log);
    log.clear();
    return happened;
  }

  /** A run. */
  final class One implements Run {
    final Listener listener;
    private final String id;

    private One(String id, Listener listener) {
      this.id = id;
      this.listener = listener;
    }

    @Override
    public void halt() {
      log.add("halt " + id);
    }

    @Override
    public void release() {
      log.add("release " + id);
    }

    @Override
    public String abandon() {
      log.add("abandon " + id);
      return "at some.Place\nat another.Place";
    }

    /** The test thread is in the process with this id. */
    @Override
    public boolean isIn(Thread thread) {
      return id.equals("self");
    }
  }
}
