package io.epi4j.runtime.loader;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A jar, open from the start until it is closed. The URLs of its files open it anew each time: the
 * cache that the JDK has for that keeps jars open for ever.
 */
final class JarRoot implements Root {
  private final JarFile jar;
  private final URL location;

  /**
   * Opens a jar.
   *
   * @throws IOException when it cannot be read
   */
  JarRoot(Path file) throws IOException {
    this.location = file.toUri().toURL();
    this.jar = new JarFile(file.toFile(), false, ZipFile.OPEN_READ, Runtime.version());
  }

  @Override
  public URL location() {
    return location;
  }

  @Override
  public Attributes about() {
    try {
      Manifest manifest = jar.getManifest();
      return manifest == null ? new Attributes() : manifest.getMainAttributes();
    } catch (IOException e) {
      return new Attributes(); // classes can do without it
    }
  }

  @Override
  public byte @Nullable [] read(String name) throws IOException {
    JarEntry entry = jar.getJarEntry(name);
    if (entry == null) {
      return null;
    }
    try (InputStream in = jar.getInputStream(entry)) {
      byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, entry.getSize() + 1));
      if (bytes.length > entry.getSize()) {
        throw new IOException(name + " is larger than the jar says");
      }
      return bytes;
    }
  }

  @Override
  public @Nullable URL find(String name) throws IOException {
    JarEntry entry = jar.getJarEntry(name);
    return entry == null
        ? null
        : new URL(null, "jar:" + location + "!/" + encoded(entry.getRealName()), new Uncached());
  }

  private static String encoded(String name) throws IOException {
    try {
      return new URI(null, null, "/" + name, null).getRawPath().substring(1);
    } catch (URISyntaxException e) {
      throw new IOException("no URL can be made of " + name, e);
    }
  }

  @Override
  public void close() throws IOException {
    jar.close();
  }

  /** Closes the jar with the stream that was read from it. */
  private static final class Uncached extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL url) throws IOException {
      URLConnection connection = new URL(url.toExternalForm()).openConnection();
      connection.setUseCaches(false);
      return connection;
    }
  }
}
