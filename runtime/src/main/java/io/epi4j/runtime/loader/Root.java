package io.epi4j.runtime.loader;

import java.io.Closeable;
import java.io.IOException;
import java.net.URL;
import java.util.jar.Attributes;
import org.jspecify.annotations.Nullable;

/** A jar or a directory that holds class files and resources. */
interface Root extends Closeable {
  /** Returns where it is. */
  URL location();

  /** Returns what the manifest of a jar says of it. */
  Attributes about();

  /** Returns the content of a file; null where there is none. */
  byte @Nullable [] read(String name) throws IOException;

  /** Returns where a file is; null where there is none. */
  @Nullable URL find(String name) throws IOException;
}
