package io.epi4j.runtime.unload;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;

/** Finds out which thread it is that stands in a heap dump, if it is one that is still alive. */
final class HeapThread implements HeapVisitor {
  private final HeapTypes types;
  private final long thread;
  private long id;

  private HeapThread(HeapTypes types, long thread) {
    this.types = types;
    this.thread = thread;
  }

  /** Returns what a root is, with its thread. */
  static String told(HeapTypes.Root root, HeapTypes types, Path file) throws IOException {
    long object = types.thread(root.thread());
    if (object == 0) {
      return root.what();
    }
    HeapThread found = new HeapThread(types, object);
    HeapScan.scan(file, found);
    return root.what().equals("a thread") ? found.name() : root.what() + " of " + found.name();
  }

  private String name() {
    Optional<Thread> alive =
        Thread.getAllStackTraces().keySet().stream().filter(each -> each.getId() == id).findAny();
    return alive.map(PlatformStacks::name).orElse("thread #" + id);
  }

  @Override
  public void instance(long object, long type, byte[] fields) {
    if (object == thread) {
      types.fields(type, false).stream()
          .filter(field -> field.name().equals("java.lang.Thread.tid"))
          .forEach(field -> id = ByteBuffer.wrap(fields).getLong(field.offset()));
    }
  }
}
