package io.epi4j.runtime.unload;

import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/** Marks an object, so that it is found in a heap dump; that it holds it itself does not count. */
final class HeapMark {
  @SuppressWarnings("UnusedVariable") // it is read in the dump
  private final @Nullable Object marked;

  HeapMark(Reference<?> reference) {
    this.marked = reference.get();
  }
}
