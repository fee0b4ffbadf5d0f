package io.epi4j.runtime.directory;

import io.epi4j.runtime.watch.FileStamp;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What tells, without reading them, that one of the files of a plugin changed.
 *
 * @param files the stamps of all files
 */
public record PlaceStamp(Map<Path, FileStamp> files) {
  private static final int DEEPEST = 64;

  /** Returns the stamp of a place as it is now; of one that is gone it has no files. */
  static PlaceStamp of(PluginPlace place, int most) throws IOException {
    Map<Path, FileStamp> files = new HashMap<>();
    if (!Files.notExists(place.path())) { // what cannot be told is not gone
      Files.walkFileTree(
          place.path(), Set.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new Walk(files, most));
    }
    return new PlaceStamp(Map.copyOf(files));
  }

  /** A file that goes or comes while it is walked is seen at the next look. */
  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Map<Path, FileStamp> files;
    private final int most;

    Walk(Map<Path, FileStamp> files, int most) {
      this.files = files;
      this.most = most;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (attributes.isRegularFile()) {
        Optional<FileStamp> stamp = FileStamp.of(file);
        stamp.ifPresent(it -> files.put(file, it));
      }
      return files.size() > most ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (e instanceof NoSuchFileException || e instanceof FileSystemLoopException) {
        return FileVisitResult.CONTINUE;
      }
      throw e;
    }
  }
}
