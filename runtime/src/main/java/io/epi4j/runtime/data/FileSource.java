package io.epi4j.runtime.data;

import io.epi4j.runtime.data.DataException.Fault;
import io.epi4j.runtime.watch.FileStamp;
import io.epi4j.runtime.watch.FileWatch;
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
  public Duration pause() {
    Unrest under = unrest;
    return under == null ? Duration.ZERO : under.pause();
  }

  @Override
  public void close() {
    watch.close();
  }

  @Override
  public Optional<Map<String, V>> look(boolean wait) throws DataException {
    Unrest before = unrest;
    unrest = null;
    Path file = paths.resolve(name);
    watch.renew(file);
    try {
      Optional<FileStamp> stamp = environment.disk().stamp(file);
      if (seen != null && seen.isStill(stamp)) {
        return Optional.empty();
      }
      boolean again = seen != null && seen.stamp().equals(stamp);
      if (wait && !again && isUnderWay(before, stamp, file)) {
        return Optional.empty();
      }
      return stamp.isEmpty() ? missing(file) : read(file, stamp.get());
    } catch (NoSuchFileException e) { // it went away between two steps, and may come back at once
      return wait && isUnderWay(before, Optional.empty(), file) ? Optional.empty() : missing(file);
    } catch (IOException e) {
      DataException fault = DataException.unreadable(file, e);
      return wrong(fault.text(), false, fault);
    }
  }

  /** A change is over when the file stayed as it is from one look to the next. */
  private boolean isUnderWay(@Nullable Unrest before, Optional<FileStamp> stamp, Path file) {
    Instant now = environment.clock().now();
    if (before != null
        && (before.stamp().equals(stamp) || before.since().plus(PATIENCE).isBefore(now))) {
      return false;
    }
    Instant since = before == null ? now : before.since();
    unrest = new Unrest(stamp, since, DataFormat.stillness(file.toString()));
    return true;
  }

  private Optional<Map<String, V>> missing(Path file) throws DataException {
    return wrong("missing", true, new DataException(Fault.MISSING, "there is no file " + file));
  }

  /** What was wrong in the same way at the last look is no news. */
  private Optional<Map<String, V>> wrong(String reason, boolean settled, DataException fault)
      throws DataException {
    Seen before = seen;
    seen = new Seen(Optional.empty(), settled, reason);
    if (before != null && before.content().equals(reason)) {
      return Optional.empty();
    }
    throw fault;
  }

  private Optional<Map<String, V>> read(Path file, FileStamp stamp)
      throws IOException, DataException {
    int most = environment.limits().bytes();
    FileStamp last = stamp;
    byte[] bytes = {};
    boolean stable = false;
    for (int i = 0; i < TRIES && !stable; i++) {
      bytes = environment.disk().read(file, most + 1);
      FileStamp after =
          environment
              .disk()
              .stamp(file)
              .orElseThrow(() -> new NoSuchFileException(file.toString()));
      stable = after.equals(last);
      last = after;
    }
    String hash = Fingerprint.of(bytes);
    boolean settled = stable && last.isSettled(environment.clock().now());
    Seen before = seen;
    seen = new Seen(Optional.of(last), settled, hash);
    if (before != null && before.content().equals(hash)) {
      return Optional.empty();
    }
    if (bytes.length > most) {
      throw DataException.tooLarge(file, most);
    }
    return Optional.of(parser.parse(bytes, file.toString()));
  }

  /**
   * What the last look saw.
   *
   * @param stamp the stamp of the file; empty where there was none
   * @param settled whether a change of the file would change the stamp
   * @param content the hash of the bytes, or why there are none
   */
  private record Seen(Optional<FileStamp> stamp, boolean settled, String content) {
    boolean isStill(Optional<FileStamp> now) {
      return settled && stamp.equals(now);
    }
  }

  /** A change that may still be under way, since when, and when to look again. */
  private record Unrest(Optional<FileStamp> stamp, Instant since, Duration pause) {}
}
