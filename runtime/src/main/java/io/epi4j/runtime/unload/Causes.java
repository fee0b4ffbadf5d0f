package io.epi4j.runtime.unload;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says, as text, what holds a loader, as far as the JDK lets one see it. */
final class Causes {
  /** Where nothing can be seen. */
  static final String OUTSIDE =
      "held from outside, perhaps by a static field, a cache, a kept exception, a ThreadLocal or,"
          + " before Java 24, the security context of a thread that the plugin's code had started,"
          + " a shutdown hook, a soft reference; Unloads.explain finds the way in a heap dump";

  private final Stacks stacks;
  private final Cleanup places;
  private final ThreadLocals locals = new ThreadLocals();

  Causes(Stacks stacks, Cleanup places) {
    this.stacks = stacks;
    this.places = places;
  }

  /** Returns at least one. */
  List<String> of(ClassLoader loader) {
    List<String> causes = new ArrayList<>();
    String name = loader.getName();
    try {
      stacks
          .inside(Set.of(name))
          .getOrDefault(name, List.of())
          .forEach(each -> causes.add(each.thread() + " is inside, at " + each.frame()));
    } catch (UncheckedIOException e) { // no room for a thread dump
      causes.add("perhaps a thread inside. " + e.getMessage());
    }
    Belonging belonging = new Belonging(loader);
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (belonging.has(thread)) {
        causes.add(PlatformStacks.name(thread) + " is a " + thread.getClass().getName());
      }
    }
    places.pins(loader).forEach(pin -> causes.add(pin.text()));
    causes.addAll(locals.of(belonging));
    if (causes.isEmpty()) {
      causes.add(OUTSIDE + ThreadLocals.hint());
    }
    return causes;
  }
}
