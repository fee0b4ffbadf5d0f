package io.epi4j.runtime.unload;

/**
 * A field in a heap dump.
 *
 * @param name the number of its name
 * @param kind its type, as in the dump
 * @param object the object that a static field refers to; 0 for null, for other types, and for
 *     fields of instances
 */
record HeapField(long name, int kind, long object) {
  private static final int OBJECT = 2;

  boolean isObject() {
    return kind == OBJECT;
  }

  int size() {
    return size(kind);
  }

  static int size(int kind) {
    return switch (kind) {
      case 4, 8 -> 1; // boolean, byte
      case 5, 9 -> 2; // char, short
      case 6, 10 -> 4; // float, int
      case OBJECT, 7, 11 -> 8; // double, long
      default -> throw new IllegalArgumentException("A heap dump has no type " + kind);
    };
  }
}
