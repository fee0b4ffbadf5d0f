package io.epi4j.runtime.unload;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Looks at the stacks of all platform threads. With 200 of them that takes 10 to 40 ms. */
final class PlatformStacks implements Stacks {
  @Override
  public Map<String, List<Visitor>> inside(Set<String> loaders) {
    Map<String, List<Visitor>> inside = new HashMap<>();
    Thread.getAllStackTraces()
        .forEach(
            (thread, stack) -> {
              Set<String> met = new LinkedHashSet<>();
              for (StackTraceElement frame : stack) {
                String loader = frame.getClassLoaderName();
                if (loader != null && loaders.contains(loader) && met.add(loader)) {
                  Visitor visitor = new Visitor(name(thread), frame.toString(), texts(stack));
                  inside.computeIfAbsent(loader, none -> new ArrayList<>()).add(visitor);
                }
              }
            });
    return inside;
  }

  static String name(Thread thread) {
    return "thread \"" + thread.getName() + "\"";
  }

  private static List<String> texts(StackTraceElement[] stack) {
    return Stream.of(stack).map(StackTraceElement::toString).toList();
  }
}
