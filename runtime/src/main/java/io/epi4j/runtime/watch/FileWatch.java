package io.epi4j.runtime.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Watches the directories in which something happens when a file changes: the one in which it
 * stands, or, where that is not there yet, the nearest one above; and the one in which it really
 * is, when it is a link.
 */
public final class FileWatch {
  private final DirectoryEvents events;
  private final Runnable listener;
  private Map<Path, Object> directories = Map.of(); // and what tells each from its successor
  private Map<Path, DirectoryEvents.Watch> watches = Map.of();

  /**
   * Makes one that watches nothing yet; {@code listener} is run when something may have changed.
   */
  public FileWatch(DirectoryEvents events, Runnable listener) {
    this.events = events;
    this.listener = listener;
  }

  /** Watches what has to be watched now; most times that is what is watched already. */
  public void renew(Path file) {
    Map<Path, Object> wanted = new LinkedHashMap<>();
    add(nearest(file), wanted);
    real(file).ifPresent(real -> add(nearest(real), wanted));
    boolean valid = watches.values().stream().allMatch(DirectoryEvents.Watch::isValid);
    if (!valid || !wanted.equals(directories)) {
      Map<Path, DirectoryEvents.Watch> before = watches;
      Map<Path, DirectoryEvents.Watch> now = new HashMap<>();
      wanted.keySet().forEach(each -> now.put(each, events.watch(each, listener)));
      watches = now;
      directories = wanted;
      before.values().forEach(DirectoryEvents.Watch::close);
    }
  }

  private static Optional<Path> real(Path file) {
    try {
      return Optional.of(file.toRealPath());
    } catch (IOException e) {
      return Optional.empty(); // not there: what is above it will do
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
      return; // it went this moment: the next look will find another
    }
  }

  /** Watches nothing any more. */
  public void close() {
    watches.values().forEach(DirectoryEvents.Watch::close);
    watches = Map.of();
    directories = Map.of();
  }
}
