package io.epi4j.runtime.directory;

import io.epi4j.runtime.reload.PluginLimits;
import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the copies of plugins stand while they are used: in a directory of its own, which is
 * deleted when it is closed. What a process that crashed left behind is deleted by the next one: it
 * had a lock on its directory, which ended with it.
 */
public final class CopyStore implements Closeable {
  private static final String PREFIX = "epi4j-plugins-";
  private static final String LOCK = "lock";
  private static final int ATTEMPTS = 10;

  /** To open and close the lock file of one of these would end its lock, on most systems. */
  private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

  private final Path directory;
  private final FileChannel channel;
  private long copies; // guarded by this

  private CopyStore(Path directory, FileChannel channel) {
    this.directory = directory;
    this.channel = channel;
  }

  /** Returns an empty store in a directory for temporary files. */
  public static CopyStore in(Path temporary) throws IOException {
    clean(temporary);
    for (int i = 0; i < ATTEMPTS; i++) {
      Path directory = Files.createTempDirectory(temporary.toRealPath(), PREFIX);
      OWN.add(directory);
      FileChannel channel = locked(directory.resolve(LOCK));
      if (channel != null) {
        return new CopyStore(directory, channel);
      }
      OWN.remove(directory);
    }
    throw new IOException("no file in " + temporary + " can be locked, to keep copies of plugins");
  }

  /** One that was just made by somebody else may be taken for one that is left. He tries again. */
  private static void clean(Path temporary) throws IOException {
    try (DirectoryStream<Path> all =
        Files.newDirectoryStream(temporary.toRealPath(), PREFIX + "*")) {
      for (Path left : all) {
        Path lock = left.resolve(LOCK);
        if (!OWN.contains(left) && Files.isRegularFile(lock) && Files.isWritable(lock)) {
          clean(left, lock);
        }
      }
    }
  }

  /** One that cannot be deleted hinders no one. */
  private static void clean(Path left, Path lock) {
    try {
      FileChannel channel = locked(lock);
      if (channel != null) {
        try (channel) {
          delete(left);
        }
      }
    } catch (IOException e) {
      System.getLogger("io.epi4j.runtime").log(Level.DEBUG, left + " is left", e);
    }
  }

  private static @Nullable FileChannel locked(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) { // of another store of this process
      channel.close();
      return null;
    }
    channel.close();
    return null;
  }

  /**
   * Copies the files of a plugin, under a name that was never used before: class loaders and zip
   * files that are open on an earlier copy must not see it change.
   *
   * @throws PluginFault when they cannot be read, or must not be used
   */
  public PluginCopy copy(PluginPlace place, PluginLimits limits) throws IOException {
    Path target = Files.createDirectory(directory.resolve(Long.toString(next())));
    try {
      return Copying.of(place, target, limits);
    } catch (IOException | RuntimeException e) {
      delete(target);
      throw e;
    }
  }

  private synchronized long next() {
    return ++copies;
  }

  /** Deletes a copy that nobody uses any more. */
  public void delete(PluginCopy copy) {
    delete(copy.directory());
  }

  @Override
  public void close() throws IOException {
    channel.close();
    delete(directory);
    OWN.remove(directory);
  }

  /** What cannot be deleted now, as an open file under Windows, the next process will delete. */
  private static void delete(Path root) {
    try {
      Files.walkFileTree(root, new Deletion());
    } catch (IOException e) {
      System.getLogger("io.epi4j.runtime").log(Level.DEBUG, root + " is left", e);
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e)
        throws IOException {
      Files.deleteIfExists(directory);
      return FileVisitResult.CONTINUE;
    }
  }
}
