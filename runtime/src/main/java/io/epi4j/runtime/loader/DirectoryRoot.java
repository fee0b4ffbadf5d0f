package io.epi4j.runtime.loader;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.jar.Attributes;
import org.jspecify.annotations.Nullable;

/** A directory of classes. */
final class DirectoryRoot implements Root {
  private final Path directory;
  private final URL location;

  DirectoryRoot(Path directory) throws IOException {
    this.directory = directory.toRealPath();
    this.location = this.directory.toUri().toURL();
  }

  @Override
  public URL location() {
    return location;
  }

  @Override
  public Attributes about() {
    return new Attributes();
  }

  @Override
  public byte @Nullable [] read(String name) throws IOException {
    Path file = file(name);
    return file == null || Files.isDirectory(file) ? null : Files.readAllBytes(file);
  }

  @Override
  public @Nullable URL find(String name) throws IOException {
    Path file = file(name);
    return file == null ? null : file.toUri().toURL();
  }

  /** Nothing outside of the directory is one of its files, however it is named. */
  private @Nullable Path file(String name) throws IOException {
    try {
      Path file = directory.resolve(name).normalize();
      return file.startsWith(directory) && Files.exists(file) ? file : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  @Override
  public void close() {}
}
