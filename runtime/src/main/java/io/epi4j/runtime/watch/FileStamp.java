package io.epi4j.runtime.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What tells, without reading it, that a file is another one or has changed.
 *
 * @param real where it really is, behind all symbolic links
 * @param key the file system's own name of it, where it has such names
 * @param size its length in bytes
 * @param written when its content was written
 * @param changed when anything of it changed, where the file system tells; nobody can set that back
 */
public record FileStamp(
    Path real, @Nullable Object key, long size, FileTime written, @Nullable FileTime changed) {
  /**
   * File systems round times: a file that was written twice within this time may bear the same
   * stamp both times.
   */
  private static final Duration COARSE = Duration.ofSeconds(2);

  private static final String UNIX_CHANGED = "unix:ctime";

  /** Returns the stamp of the file that is there now; empty where there is none. */
  public static Optional<FileStamp> of(Path file) throws IOException {
    try {
      Path real = file.toRealPath();
      BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) { // a pipe, say, whose reader would wait for ever
        throw new IOException(attributes.isDirectory() ? "it is a directory" : "it is no file");
      }
      return Optional.of(
          new FileStamp(
              real,
              attributes.fileKey(),
              attributes.size(),
              attributes.lastModifiedTime(),
              changed(real)));
    } catch (NoSuchFileException | NotDirectoryException e) {
      return Optional.empty();
    }
  }

  private static @Nullable FileTime changed(Path real) throws IOException {
    if (!real.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      return null;
    }
    Map<String, Object> attributes = Files.readAttributes(real, UNIX_CHANGED);
    return (FileTime) attributes.get("ctime");
  }

  /** Returns whether a change after {@code now} would change the stamp for certain. */
  public boolean isSettled(Instant now) {
    Instant latest = changed == null ? written.toInstant() : changed.toInstant();
    return latest.plus(COARSE).isBefore(now);
  }
}
