package io.epi4j.runtime.directory;

import io.epi4j.manifest.Manifest;
import io.epi4j.runtime.directory.PluginFault.Kind;
import io.epi4j.runtime.reload.PluginLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Copies the files of one plugin, and refuses those that it must not have. */
final class Copying {
  private static final int CHUNK = 1 << 16;

  private final PluginPlace place;
  private final Path target;
  private final PluginLimits limits;
  private final Path real;
  private final Map<String, String> hashes = new TreeMap<>();
  private long bytes;
  private long unpacked;
  private int files;

  private Copying(PluginPlace place, Path target, PluginLimits limits) throws IOException {
    this.place = place;
    this.target = target;
    this.limits = limits;
    this.real = place.path().toRealPath();
  }

  /**
   * Copies the files of a plugin into a directory that is empty.
   *
   * @throws PluginFault when they cannot be read, or must not be used
   */
  static PluginCopy of(PluginPlace place, Path target, PluginLimits limits) throws IOException {
    try {
      return new Copying(place, target, limits).copy();
    } catch (PluginFault e) {
      throw e;
    } catch (IOException e) {
      throw PluginFault.unreadable(place.path(), e);
    } catch (InvalidPathException e) { // a name that this system cannot write
      throw PluginFault.unreadable(place.path(), new IOException(e));
    } catch (UncheckedIOException e) { // of walking through a directory
      throw PluginFault.unreadable(place.path(), Objects.requireNonNull(e.getCause()));
    }
  }

  private PluginCopy copy() throws IOException {
    List<Path> copies = new ArrayList<>();
    for (Path file : place.files()) {
      String name = copies.size() + "-" + file.getFileName(); // two may have one name
      Path copy = target.resolve(name);
      if (Files.isDirectory(file)) {
        copyClasses(file, copy);
      } else {
        copyJar(file, copy);
      }
      copies.add(copy);
    }
    return new PluginCopy(place, copies, target, hash());
  }

  /** A directory of classes may have more jars in it, which are none of its classes. */
  private void copyClasses(Path directory, Path copy) throws IOException {
    Path from = directory.toRealPath();
    Path libraries = from.resolve("lib");
    Files.createDirectories(copy);
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : (Iterable<Path>) all::iterator) {
        if (!file.startsWith(libraries) && !Files.isDirectory(file)) {
          Path to = copy.resolve(from.relativize(file).toString());
          Files.createDirectories(to.getParent());
          copyFile(file, to);
        }
      }
    }
    if (!Files.exists(copy.resolve(Manifest.MARKER))) {
      throw new PluginFault(Kind.UNREADABLE, directory + " has no " + Manifest.MARKER);
    }
  }

  private void copyJar(Path file, Path copy) throws IOException {
    copyFile(file, copy);
    try (ZipFile jar = new ZipFile(copy.toFile())) { // which reads its directory
      for (ZipEntry entry : (Iterable<ZipEntry>) jar.stream().map(it -> (ZipEntry) it)::iterator) {
        checkName(file, entry.getName());
        if (entry.getSize() < 0) {
          throw new PluginFault(Kind.REFUSED, file + " does not say how large its entries are");
        }
        unpacked += entry.getSize();
        files++;
        if (unpacked > limits.maxBytes()) {
          throw tooMuch(limits.maxBytes() + " bytes when it is unpacked");
        }
        checkCount();
      }
    } catch (PluginFault e) {
      throw e;
    } catch (IOException e) {
      throw new PluginFault(Kind.UNREADABLE, file + " is no jar, or not all of it: " + e);
    }
  }

  private static void checkName(Path jar, String name) throws PluginFault {
    String plain = name.replace('\\', '/');
    boolean leaves =
        plain.startsWith("/")
            || plain.indexOf(':') >= 0
            || List.of(plain.split("/", -1)).contains("..");
    if (leaves) {
      throw new PluginFault(
          Kind.REFUSED, jar + " has an entry that leads out of it, \"" + name + "\"");
    }
  }

  /** What is behind a link is taken only where it belongs to the plugin itself. */
  private void copyFile(Path file, Path copy) throws IOException {
    if (!file.toRealPath().startsWith(real)) {
      throw new PluginFault(
          Kind.REFUSED, file + " leads out of the plugin, to " + file.toRealPath());
    }
    if (!Files.isRegularFile(file)) {
      throw new PluginFault(Kind.REFUSED, file + " is no ordinary file");
    }
    files++;
    checkCount();
    MessageDigest digest = sha256();
    try (InputStream in = Files.newInputStream(file);
        OutputStream out = new DigestOutputStream(Files.newOutputStream(copy), digest)) {
      byte[] chunk = new byte[CHUNK];
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        bytes += read;
        if (bytes > limits.maxBytes()) {
          throw tooMuch(limits.maxBytes() + " bytes");
        }
        out.write(chunk, 0, read);
      }
    }
    Path base = file.startsWith(real) ? real : place.path();
    String name = base.relativize(file).toString().replace('\\', '/');
    hashes.put(name, HexFormat.of().formatHex(digest.digest()));
  }

  private void checkCount() throws PluginFault {
    if (files > limits.maxFiles()) {
      throw tooMuch(limits.maxFiles() + " files");
    }
  }

  private PluginFault tooMuch(String what) {
    return new PluginFault(Kind.REFUSED, place + " has more than " + what + ", which is the limit");
  }

  private String hash() {
    String only = hashes.get("");
    if (only != null) {
      return only; // that of the jar, as other tools tell it
    }
    MessageDigest all = sha256();
    hashes.forEach(
        (name, hash) -> all.update((hash + "  " + name + "\n").getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(all.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
