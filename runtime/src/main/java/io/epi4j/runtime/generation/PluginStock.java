package io.epi4j.runtime.generation;

import io.epi4j.manifest.PluginEntry;
import io.epi4j.runtime.directory.CopyStore;
import io.epi4j.runtime.directory.PluginCopy;
import io.epi4j.runtime.directory.PluginFault;
import io.epi4j.runtime.directory.PluginPlace;
import io.epi4j.runtime.directory.PluginsLock;
import io.epi4j.runtime.manifest.FoundManifest;
import io.epi4j.runtime.manifest.ManifestFinder;
import io.epi4j.runtime.problem.Problem;
import io.epi4j.runtime.problem.Problems;
import io.epi4j.runtime.reload.PluginLoading;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Copies plugins out of directories and reads their manifests; refuses what may not be loaded. */
final class PluginStock implements Closeable {
  private final Path temporary;
  private volatile PluginLoading loading;
  private @Nullable CopyStore copies; // made with the first copy

  PluginStock(PluginLoading loading, Path temporary) {
    this.loading = loading;
    this.temporary = temporary;
  }

  /** Has what is copied from now on be limited and checked like this. */
  void use(PluginLoading next) {
    loading = next;
  }

  /**
   * Copies a plugin, and reads its manifest.
   *
   * @throws IOException when it cannot be used; the message is a sentence that tells why
   */
  Installed install(PluginPlace place) throws IOException {
    PluginCopy copy = store().copy(place, loading.limits());
    try {
      return installed(copy);
    } catch (IOException | RuntimeException e) {
      delete(copy);
      throw e;
    }
  }

  private Installed installed(PluginCopy copy) throws IOException {
    Optional<Path> lock = loading.lock();
    if (lock.isPresent()) {
      PluginsLock.read(lock.get()).check(copy); // read anew, so that it can be changed
    }
    Problems faults = Problems.unlogged(InstantSource.system());
    String source = copy.place().toString();
    List<FoundManifest> found = ManifestFinder.in(copy.files().get(0), source, faults);
    List<Problem> wrong = faults.now();
    if (!wrong.isEmpty()) {
      throw new PluginFault(PluginFault.Kind.UNREADABLE, wrong.get(0).message());
    }
    if (found.size() != 1) {
      throw new PluginFault(
          PluginFault.Kind.REFUSED,
          source
              + " has the manifests of several plugins: "
              + found.stream().map(it -> it.manifest().plugin().id()).toList()
              + ". Put each into a jar or directory of its own");
    }
    PluginEntry plugin = found.get(0).manifest().plugin();
    if (!loading.allowed().isEmpty() && !loading.allowed().contains(plugin.id())) {
      throw new PluginFault(
          PluginFault.Kind.REFUSED,
          source
              + " is plugin "
              + plugin.id()
              + ", which is none of those that may be loaded: "
              + loading.allowed().stream().sorted().toList());
    }
    Optional<String> fault = found.get(0).jarVersion().fault(); // and it is read, while it is there
    if (fault.isPresent()) {
      throw new PluginFault(
          PluginFault.Kind.UNREADABLE,
          "META-INF/MANIFEST.MF of " + source + " cannot be read: " + fault.get());
    }
    return new Installed(copy, found.get(0));
  }

  private synchronized CopyStore store() throws IOException {
    CopyStore open = copies;
    if (open == null) {
      open = CopyStore.in(temporary);
      copies = open;
    }
    return open;
  }

  /** Deletes a copy that nobody uses any more. */
  synchronized void delete(PluginCopy copy) {
    if (copies != null) {
      copies.delete(copy);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    if (copies != null) {
      copies.close();
      copies = null;
    }
  }
}
