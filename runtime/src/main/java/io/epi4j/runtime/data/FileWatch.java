package io.epi4j.runtime.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Watches the directories in which something happens when a file changes: the one in which it
 * stands, or, where that is not there yet, the nearest one above; and the one in which it really
 * is, when it is a link.
 */
final class FileWatch {
  private final DirectoryEvents events;
  private final Runnable listener;
  private Map<Path, Object> directories = Map.of(); // and what tells each from its successor
  private Map<Path, Runnable> ends = Map.of();

  FileWatch(DirectoryEvents events, Runnable listener) {
    this.events = events;
    this.listener = listener;
  }

  /** Watches what has to be watched now; most times that is what is watched already. */
  void renew(Path file) {
    Map<Path, Object> wanted = new LinkedHashMap<>();
    add(nearest(file), wanted);
    try {
      add(nearest(file.toRealPath()), wanted);
    } catch (IOException e) {
      wanted.keySet().retainAll(wanted.keySet()); // not there: what is above it will do
    }
    if (!wanted.equals(directories)) {
      Map<Path, Runnable> before = ends;
      Map<Path, Runnable> now = new LinkedHashMap<>();
      wanted.keySet().forEach(each -> now.put(each, events.watch(each, listener)));
      ends = now;
      directories = wanted;
      before.values().forEach(Runnable::run);
    }
  }

  private static Path nearest(Path file) {
    Path directory = Objects.requireNonNullElse(file.getParent(), file);
    while (!Files.isDirectory(directory) && directory.getParent() != null) {
      directory = directory.getParent();
    }
    return directory;
  }

  private static void add(Path directory, Map<Path, Object> wanted) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(directory, BasicFileAttributes.class);
      wanted.put(
          directory, Objects.requireNonNullElse(attributes.fileKey(), attributes.creationTime()));
    } catch (IOException e) {
      wanted.remove(directory); // it went this moment: the next look will find another
    }
  }

  /** Watches nothing any more. */
  void close() {
    ends.values().forEach(Runnable::run);
    ends = Map.of();
    directories = Map.of();
  }
}
