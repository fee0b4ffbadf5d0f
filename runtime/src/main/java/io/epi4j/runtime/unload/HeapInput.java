package io.epi4j.runtime.unload;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** The numbers of a file, one after the other. */
final class HeapInput implements Closeable {
  private static final int WINDOW = 1 << 18;

  private final FileChannel channel;
  private ByteBuffer window = ByteBuffer.allocate(WINDOW).limit(0);
  private long windowEnd; // where in the file the window ends

  HeapInput(Path file) throws IOException {
    channel = FileChannel.open(file);
  }

  long position() {
    return windowEnd - window.remaining();
  }

  boolean atEnd() throws IOException {
    return position() >= channel.size();
  }

  int u1() throws IOException {
    return have(1).get() & 0xFF;
  }

  int u2() throws IOException {
    return have(2).getShort() & 0xFFFF;
  }

  int u4() throws IOException {
    return have(4).getInt();
  }

  long u8() throws IOException {
    return have(8).getLong();
  }

  byte[] bytes(int count) throws IOException {
    byte[] bytes = new byte[count];
    for (int at = 0; at < count; ) {
      int some = Math.min(count - at, WINDOW);
      have(some).get(bytes, at, some);
      at += some;
    }
    return bytes;
  }

  /** Passes over a text that ends with a zero. */
  void skipText() throws IOException {
    int last = u1();
    while (last != 0) {
      last = u1();
    }
  }

  void skip(long count) throws IOException {
    if (count <= window.remaining()) {
      window.position(window.position() + (int) count);
    } else {
      windowEnd = position() + count;
      window.limit(0);
    }
  }

  private ByteBuffer have(int count) throws IOException {
    if (window.remaining() < count) {
      window.compact();
      while (window.position() < count) {
        int read = channel.read(window, windowEnd);
        if (read < 0) {
          throw new EOFException("The heap dump ends within a record");
        }
        windowEnd += read;
      }
      window.flip();
    }
    return window;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
