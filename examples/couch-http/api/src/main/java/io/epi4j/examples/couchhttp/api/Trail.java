package io.epi4j.examples.couchhttp.api;

import java.util.ArrayList;
import java.util.List;

/**
 * The steps that plugins took for one request, in order. A provider adds a step when it really does
 * something, so the trail tells an onlooker who took part. Only the thread that serves the request
 * uses it.
 */
public final class Trail {
  private final List<String> steps = new ArrayList<>();

  /** Creates an empty trail. */
  public Trail() {}

  /** Adds a step such as {@code search answered}. */
  public void add(String plugin, String deed) {
    steps.add(plugin + " " + deed);
  }

  /** Returns the steps so far. */
  public List<String> steps() {
    return List.copyOf(steps);
  }
}
