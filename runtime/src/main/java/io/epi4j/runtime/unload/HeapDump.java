package io.epi4j.runtime.unload;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A look at all objects of the process: a dump is written, read, and removed. */
final class HeapDump {
  private HeapDump() {}

  /** Returns how an object is held, step by step, or nothing when only weakly or not at all. */
  static synchronized Optional<List<String>> holding(Reference<?> reference) throws IOException {
    Path directory = Files.createTempDirectory("epi4j-heap"); // nobody else may look into it
    Path file = directory.resolve("heap.hprof");
    try {
      dump(file, new HeapMark(reference));
      return HeapPath.read(file);
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(directory);
    }
  }

  private static void dump(Path file, HeapMark mark) throws IOException {
    try {
      Diagnostics.dumpHeap(file);
    } finally {
      Reference.reachabilityFence(mark);
    }
  }
}
