package io.epi4j.runtime.data;

import io.epi4j.runtime.watch.FileStamp;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files of the machine. */
interface Disk {
  /** The disk of this machine. */
  Disk REAL =
      new Disk() {
        @Override
        public Optional<FileStamp> stamp(Path file) throws IOException {
          return FileStamp.of(file);
        }

        @Override
        public byte[] read(Path file, int most) throws IOException {
          try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
          }
        }
      };

  /** Returns what tells whether a file changed; empty where there is none. */
  Optional<FileStamp> stamp(Path file) throws IOException;

  /** Returns the bytes of a file, and no more than {@code most} of them. */
  byte[] read(Path file, int most) throws IOException;
}
