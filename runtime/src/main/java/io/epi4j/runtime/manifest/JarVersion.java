package io.epi4j.runtime.manifest;

import java.io.IOException;
import java.net.URL;
import org.jspecify.annotations.Nullable;

/**
 * The {@code Implementation-Version} of the jar that holds a marker. It is read when somebody asks:
 * few programs do so at their start, and to read one more file of each jar would make it longer.
 */
public final class JarVersion {
  /** That of what came in no jar. */
  public static final JarVersion NONE = new JarVersion(null);

  private @Nullable URL marker; // null when there is nothing more to read; guarded by this
  private String text = ""; // guarded by this

  JarVersion(@Nullable URL marker) {
    this.marker = marker;
  }

  /** Returns the version; empty where there is none, or the jar is gone. */
  public synchronized String text() {
    URL unread = marker;
    if (unread != null) {
      marker = null;
      try {
        text = Container.version(unread);
      } catch (IOException e) {
        text = ""; // it was there when the manifest was read
      }
    }
    return text;
  }

  @Override
  public String toString() {
    return text();
  }
}
