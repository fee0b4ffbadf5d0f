package io.epi4j.runtime.unload;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at the stacks of threads. */
@FunctionalInterface
interface Stacks {
  /**
   * Returns the threads that have a frame of one of the loaders, by the loader's name. One look
   * answers for all loaders, since it stops the whole process for a while.
   */
  Map<String, List<Visitor>> inside(Set<String> loaders);

  /** Returns what looks at all threads of the process. */
  static Stacks ofProcess() {
    return loaders -> {
      Map<String, List<Visitor>> all = new HashMap<>(new PlatformStacks().inside(loaders));
      new VirtualStacks()
          .inside(loaders)
          .forEach((loader, more) -> all.merge(loader, more, Stacks::joined));
      return all;
    };
  }

  private static List<Visitor> joined(List<Visitor> some, List<Visitor> more) {
    List<Visitor> joined = new ArrayList<>(some);
    joined.addAll(more);
    return joined;
  }
}
