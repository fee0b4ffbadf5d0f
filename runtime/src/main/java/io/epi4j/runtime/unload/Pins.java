package io.epi4j.runtime.unload;

import java.util.List;

/** Knows one kind of place in which plugins leave something that holds their loader. */
@FunctionalInterface
interface Pins {
  /** Returns what stands there now of the classes of the loader. */
  List<Pin> of(ClassLoader loader);
}
