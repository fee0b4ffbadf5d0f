package io.epi4j.runtime.unload;

import java.util.List;

/** Is told what stands in a heap dump; an object or class is told by a number, 0 is null. */
interface HeapVisitor {
  /** A name, of a class or a field. */
  default void text(long id, String text) {}

  /** A class has a name, with slashes. */
  default void named(long type, long text) {}

  /**
   * The collector begins here.
   *
   * @param what what it is, for people
   * @param object the object
   * @param thread the number of its thread in the dump; 0 where it has none
   * @param isThread whether the object is that thread
   */
  default void root(String what, long object, int thread, boolean isThread) {}

  /** A class, before all of its instances. */
  default void type(
      long id, long parent, long loader, List<HeapField> statics, List<HeapField> fields) {}

  /** An object, with the bytes of its fields: those of its class first, then of the parent. */
  default void instance(long id, long type, byte[] fields) {}

  /** An array of objects. */
  default void array(long id, long type, long[] elements) {}
}
