package io.epi4j.runtime.manifest;

import java.io.IOException;
import java.net.URL;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The {@code Implementation-Version} of the jar that holds a marker. It is read when somebody first
 * asks, from the file that is there then: few programs ask at their start, and to read one more
 * file of each jar would make that longer.
 */
public final class JarVersion {
  /** That of what came in no jar. */
  public static final JarVersion NONE = new JarVersion(null);

  // All guarded by this.
  private @Nullable URL marker; // null when there is nothing more to read
  private String text = "";
  private @Nullable Exception failure;

  JarVersion(@Nullable URL marker) {
    this.marker = marker;
  }

  /** Returns the version; empty where there is none, or it cannot be read. */
  public synchronized String text() {
    read();
    return text;
  }

  /** Returns why it cannot be read; empty where it can. */
  public synchronized Optional<String> fault() {
    read();
    return Optional.ofNullable(failure).map(Throwable::toString);
  }

  private void read() {
    URL unread = marker;
    if (unread == null) {
      return;
    }
    marker = null;
    try {
      text = Container.version(unread);
    } catch (IOException | RuntimeException e) { // a foreign kind of URL may throw anything
      failure = e;
    }
  }

  /** Returns what is known: who only looks at a plugin opens no file. */
  @Override
  public synchronized String toString() {
    return marker == null ? text : "not read";
  }
}
