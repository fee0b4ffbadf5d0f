package io.epi4j.runtime.data;

import io.epi4j.runtime.data.DataException.Fault;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Data in a file that may change at any time.
 *
 * <p>A look compares the stamp of the file, and reads it only when that changed, or when it could
 * have changed without the stamp telling, because it was written a moment ago. The bytes are read
 * once, and both hashed and parsed; what is written between is found by the stamp after reading.
 *
 * @param <V> the type of the data
 */
final class FileSource<V> implements DataSource<V> {
  /** How long a file has to stay as it is, to be taken for complete. */
  static final Duration STILL = Duration.ofMillis(20);

  /** When a file that is never still is read all the same. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private static final int TRIES = 3;

  private final String name;
  private final PathTemplate paths;
  private final DataEnvironment environment;
  private final DataParser<V> parser;
  private final FileWatch watch;
  private @Nullable Seen seen;
  private @Nullable Unrest unrest;

  FileSource(
      String name,
      PathTemplate paths,
      DataEnvironment environment,
      DataParser<V> parser,
      FileWatch watch) {
    this.name = name;
    this.paths = paths;
    this.environment = environment;
    this.parser = parser;
    this.watch = watch;
  }

  @Override
  public boolean isRestless() {
    return unrest != null;
  }

  @Override
  public void close() {
    watch.close();
  }

  @Override
  public Optional<Map<String, V>> look(boolean wait) throws DataException {
    Path file = paths.resolve(name);
    watch.renew(file);
    try {
      Optional<FileStamp> stamp = environment.disk().stamp(file);
      Seen before = seen;
      if (before != null && before.stamp().equals(stamp) && before.settled()) {
        unrest = null;
        return Optional.empty();
      }
      if (wait && !isStill(stamp, before)) {
        return Optional.empty();
      }
      unrest = null;
      return stamp.isEmpty() ? missing(file, before) : read(file, stamp.get(), before);
    } catch (NoSuchFileException e) { // it went away between two steps
      return missing(file, seen);
    } catch (IOException e) {
      return unreadable(file, e);
    }
  }

  private boolean isStill(Optional<FileStamp> stamp, @Nullable Seen before) {
    if (before != null && before.stamp().equals(stamp)) {
      return true; // it is read again only because a change could have been overlooked
    }
    Instant now = environment.clock().now();
    Unrest under = unrest;
    if (under == null) {
      unrest = new Unrest(stamp, now);
      return false;
    }
    unrest = new Unrest(stamp, under.since());
    return under.stamp().equals(stamp) || under.since().plus(PATIENCE).isBefore(now);
  }

  private Optional<Map<String, V>> missing(Path file, @Nullable Seen before) throws DataException {
    seen = new Seen(Optional.empty(), true, "");
    if (before != null && before.stamp().isEmpty()) {
      return Optional.empty();
    }
    throw new DataException(Fault.MISSING, "there is no file " + file);
  }

  private Optional<Map<String, V>> unreadable(Path file, IOException e) throws DataException {
    Seen before = seen;
    seen = new Seen(Optional.empty(), false, e.toString()); // to be tried at every look
    if (before != null && before.hash().equals(e.toString())) {
      return Optional.empty();
    }
    throw new DataException(Fault.INVALID, file + " cannot be read: " + e.getMessage(), e);
  }

  private Optional<Map<String, V>> read(Path file, FileStamp stamp, @Nullable Seen before)
      throws IOException, DataException {
    int most = environment.limits().bytes();
    FileStamp last = stamp;
    byte[] bytes = {};
    boolean stable = false;
    for (int i = 0; i < TRIES && !stable; i++) {
      bytes = environment.disk().read(file, most + 1);
      Optional<FileStamp> after = environment.disk().stamp(file);
      stable = after.isPresent() && after.get().equals(last);
      last = after.orElse(last);
    }
    String hash = Fingerprint.of(bytes);
    boolean settled = stable && last.isSettled(environment.clock().now());
    seen = new Seen(Optional.of(last), settled, hash);
    if (before != null && before.hash().equals(hash)) {
      return Optional.empty();
    }
    if (bytes.length > most) {
      throw new DataException(Fault.INVALID, file + " has more than " + most + " bytes");
    }
    return Optional.of(parser.parse(bytes, file.toString()));
  }

  /** What the last look saw; the hash is that of the bytes, or tells why there are none. */
  private record Seen(Optional<FileStamp> stamp, boolean settled, String hash) {}

  /** A change that may still be under way. */
  private record Unrest(Optional<FileStamp> stamp, Instant since) {}
}
