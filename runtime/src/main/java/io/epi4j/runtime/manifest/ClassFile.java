package io.epi4j.runtime.manifest;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a class file says of a class and the annotations on it and its methods, read without loading
 * the class.
 *
 * @param name the binary name of the class
 * @param annotations the descriptors of the annotations
 */
record ClassFile(String name, List<String> annotations) {
  /** Reads a class file. */
  static ClassFile of(byte[] bytes) throws IOException {
    return new Reading(new DataInputStream(new ByteArrayInputStream(bytes))).classFile();
  }

  /** Reads one class file from beginning to end, as chapter 4 of the JVM specification says. */
  private static final class Reading {
    private static final int MAGIC = 0xCAFEBABE;
    private static final int DEEPEST = 100; // annotations in annotations, and arrays of them

    private final DataInputStream in;
    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<Integer, Integer> classes = new HashMap<>(); // to the index of the name
    private final List<String> annotations = new ArrayList<>();

    Reading(DataInputStream in) {
      this.in = in;
    }

    ClassFile classFile() throws IOException {
      if (in.readInt() != MAGIC) {
        throw new IOException("no class file");
      }
      in.skipNBytes(4); // version
      constants();
      in.skipNBytes(2); // access
      String name = text(classes.getOrDefault(in.readUnsignedShort(), 0)).replace('/', '.');
      in.skipNBytes(2); // superclass
      in.skipNBytes(2L * in.readUnsignedShort()); // interfaces
      members(); // fields, of which none has an annotation of ours
      annotations.clear();
      members(); // methods
      attributes();
      return new ClassFile(name, List.copyOf(annotations));
    }

    private void constants() throws IOException {
      int count = in.readUnsignedShort();
      for (int index = 1; index < count; index++) {
        int tag = in.readUnsignedByte();
        switch (tag) {
          case 1 -> texts.put(index, in.readUTF());
          case 7 -> classes.put(index, in.readUnsignedShort());
          case 8, 16, 19, 20 -> in.skipNBytes(2);
          case 15 -> in.skipNBytes(3);
          case 5, 6 -> {
            in.skipNBytes(8);
            index++; // these take two places
          }
          case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
          default -> throw new IOException("unknown constant " + tag);
        }
      }
    }

    private String text(int index) throws IOException {
      String text = texts.get(index);
      if (text == null) {
        throw new IOException("no text at " + index);
      }
      return text;
    }

    private void members() throws IOException {
      int count = in.readUnsignedShort();
      for (int i = 0; i < count; i++) {
        in.skipNBytes(6); // access, name, descriptor
        attributes();
      }
    }

    private void skip() throws IOException {
      in.skipNBytes(Integer.toUnsignedLong(in.readInt()));
    }

    private void attributes() throws IOException {
      int attributes = in.readUnsignedShort();
      for (int i = 0; i < attributes; i++) {
        if (text(in.readUnsignedShort()).equals("RuntimeInvisibleAnnotations")) {
          in.skipNBytes(4);
          for (int left = in.readUnsignedShort(); left > 0; left--) {
            annotations.add(annotation(0));
          }
        } else {
          skip();
        }
      }
    }

    private String annotation(int depth) throws IOException {
      final String type = text(in.readUnsignedShort());
      for (int left = in.readUnsignedShort(); left > 0; left--) {
        in.skipNBytes(2); // name
        value(depth);
      }
      return type;
    }

    private void value(int depth) throws IOException {
      if (depth > DEEPEST) {
        throw new IOException("values are nested more than " + DEEPEST + " deep");
      }
      switch (in.readUnsignedByte()) {
        case 'e' -> in.skipNBytes(4);
        case '@' -> annotation(depth + 1);
        case '[' -> {
          for (int left = in.readUnsignedShort(); left > 0; left--) {
            value(depth + 1);
          }
        }
        default -> in.skipNBytes(2);
      }
    }
  }
}
