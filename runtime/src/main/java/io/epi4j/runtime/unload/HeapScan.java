package io.epi4j.runtime.unload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a heap dump from its beginning to its end. The format is HPROF 1.0.2, as HotSpot writes it
 * where an address has eight bytes.
 */
final class HeapScan {
  private static final int ID = 8;

  private final HeapInput in;
  private final HeapVisitor visitor;

  private HeapScan(HeapInput in, HeapVisitor visitor) {
    this.in = in;
    this.visitor = visitor;
  }

  /** Tells a visitor all that stands in a file. */
  static void scan(Path file, HeapVisitor visitor) throws IOException {
    try (HeapInput in = new HeapInput(file)) {
      new HeapScan(in, visitor).records();
    }
  }

  private void records() throws IOException {
    in.skipText(); // the name of the format
    if (in.u4() != ID) {
      throw new IOException("Only heap dumps of 64-bit JVMs can be read");
    }
    in.skip(8); // when it was written
    while (!in.atEnd()) {
      int tag = in.u1();
      in.skip(4);
      long length = Integer.toUnsignedLong(in.u4());
      long end = in.position() + length;
      switch (tag) {
        case 0x01 -> visitor.text(in.u8(), utf8((int) length - ID));
        case 0x02 -> loadedClass();
        case 0x0C, 0x1C -> heap(end);
        default -> {}
      }
      in.skip(end - in.position());
    }
  }

  private String utf8(int length) throws IOException {
    return new String(in.bytes(length), StandardCharsets.UTF_8);
  }

  private void loadedClass() throws IOException {
    in.skip(4);
    long type = in.u8();
    in.skip(4);
    visitor.named(type, in.u8());
  }

  private void heap(long end) throws IOException {
    while (in.position() < end) {
      int tag = in.u1();
      switch (tag) {
        case 0xFF -> root("a root of the JVM", 0, 0);
        case 0x01 -> root("a JNI global reference", 0, ID);
        case 0x02 -> root("a JNI local variable", 4, 4);
        case 0x03 -> root("a local variable", 4, 4);
        case 0x04 -> root("a native frame", 4, 0);
        case 0x05 -> root("a class of the JVM", 0, 0);
        case 0x06 -> root("a native thread block", 4, 0);
        case 0x07 -> root("a monitor that is locked or waited for", 0, 0);
        case 0x08 -> {
          long thread = in.u8();
          visitor.root("a thread", thread, in.u4(), true);
          in.skip(4);
        }
        case 0x20 -> type();
        case 0x21 -> instance();
        case 0x22 -> array();
        case 0x23 -> numbers();
        default -> throw new IOException("A heap dump has no records of kind " + tag);
      }
    }
  }

  private void root(String what, int threadSize, int more) throws IOException {
    long object = in.u8();
    int thread = threadSize == 0 ? 0 : in.u4();
    in.skip(more);
    visitor.root(what, object, thread, false);
  }

  private void type() throws IOException {
    long id = in.u8();
    in.skip(4);
    long parent = in.u8();
    long loader = in.u8();
    in.skip(4 * ID + 4); // signers, protection domain, two that are reserved, size
    for (int i = in.u2(); i > 0; i--) {
      in.skip(2);
      in.skip(HeapField.size(in.u1())); // a constant, which HotSpot does not write
    }
    List<HeapField> statics = new ArrayList<>();
    for (int i = in.u2(); i > 0; i--) {
      HeapField field = new HeapField(in.u8(), in.u1(), 0);
      if (field.isObject()) {
        statics.add(new HeapField(field.name(), field.kind(), in.u8()));
      } else {
        in.skip(field.size());
      }
    }
    List<HeapField> fields = new ArrayList<>();
    for (int i = in.u2(); i > 0; i--) {
      fields.add(new HeapField(in.u8(), in.u1(), 0));
    }
    visitor.type(id, parent, loader, statics, fields);
  }

  private void instance() throws IOException {
    long id = in.u8();
    in.skip(4);
    long type = in.u8();
    visitor.instance(id, type, in.bytes(in.u4()));
  }

  private void array() throws IOException {
    long id = in.u8();
    in.skip(4);
    long[] elements = new long[in.u4()];
    long type = in.u8();
    for (int i = 0; i < elements.length; i++) {
      elements[i] = in.u8();
    }
    visitor.array(id, type, elements);
  }

  private void numbers() throws IOException {
    in.skip(ID + 4);
    long count = Integer.toUnsignedLong(in.u4());
    in.skip(count * HeapField.size(in.u1()));
  }
}
