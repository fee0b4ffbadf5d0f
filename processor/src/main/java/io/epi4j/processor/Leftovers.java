package io.epi4j.processor;

import com.palantir.javapoet.ClassName;
import io.epi4j.Channel;
import io.epi4j.EpiData;
import io.epi4j.EpiService;
import io.epi4j.manifest.Manifest;
import io.epi4j.processor.model.AnnotationUse;
import io.epi4j.processor.model.Companion;
import io.epi4j.processor.read.BinaryName;
import io.epi4j.processor.read.EarlierPlugin;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/**
 * What an earlier compilation left in the output directories. A filer deletes nothing, and most
 * build tools delete only what they know of, so what is there for nothing is deleted here; on disks
 * only.
 */
final class Leftovers {
  private final Filer filer;
  private final Elements elements;
  private final EarlierPlugin earlier;

  Leftovers(ProcessingEnvironment env, EarlierPlugin earlier) {
    this.filer = env.getFiler();
    this.elements = env.getElementUtils();
    this.earlier = earlier;
  }

  /**
   * Returns whether the compiler sees what the earlier compilation wrote. It does not where the
   * output directory is not on the class path; then nobody can tell what is left of it.
   */
  boolean areSeen(Contributions contributions) {
    return earlier
        .classes()
        .allMatch(name -> contributions.isCompiled(name) || isSeen(name) || !hasClass(name));
  }

  private boolean isSeen(String name) {
    return BinaryName.element(name, elements)
            .filter(it -> it instanceof TypeElement || !it.getAnnotationMirrors().isEmpty())
            .isPresent()
        || isGoneFromItsOuterType(name);
  }

  /** Nobody deletes the class file of a type that was nested in one that is compiled again. */
  private boolean isGoneFromItsOuterType(String name) {
    int dollar = name.lastIndexOf('$');
    return dollar > 0 && isSeen(name.substring(0, dollar));
  }

  /** Deletes the manifest, unless the one of plugin {@code id} took its place. */
  void deleteManifestUnless(String id) throws IOException {
    Optional<Path> manifest =
        file(StandardLocation.CLASS_OUTPUT, "", Manifest.path(earlier.plugin().id()));
    if (manifest.isPresent() && !earlier.plugin().id().equals(id)) {
      Path written = manifest.get().resolveSibling(Path.of(Manifest.path(id)).getFileName());
      if (!Files.exists(written) // Demo and demo are the same, on some
          || !Files.isSameFile(manifest.get(), written)) {
        Files.delete(manifest.get());
      }
    }
  }

  /** Returns the output directory. */
  Optional<Path> output() {
    return file(StandardLocation.CLASS_OUTPUT, "", Manifest.MARKER)
        .map(marker -> marker.resolve(Path.of("../../..")).normalize());
  }

  /** Deletes the manifest and its marker. */
  void deleteManifest() throws IOException {
    for (String path : List.of(Manifest.path(earlier.plugin().id()), Manifest.MARKER)) {
      Optional<Path> file = file(StandardLocation.CLASS_OUTPUT, "", path);
      if (file.isPresent()) {
        Files.delete(file.get());
      }
    }
  }

  /** Deletes the facades, views and channels of types that are gone, or are annotated no more. */
  void deleteCompanions() throws IOException {
    for (String service : earlier.services()) {
      deleteCompanion(service, EpiService.class, Companion.Kind.FACADE, FacadeProcessor.class);
    }
    for (String data : earlier.data()) {
      deleteCompanion(data, EpiData.class, Companion.Kind.VIEW, DataViewProcessor.class);
    }
    for (String event : earlier.channels()) {
      deleteCompanion(event, Channel.class, Companion.Kind.CHANNEL, ChannelProcessor.class);
    }
  }

  private void deleteCompanion(
      String owner, Class<? extends Annotation> annotation, Companion.Kind kind, Class<?> author)
      throws IOException {
    boolean left =
        BinaryName.type(owner, elements)
            .map(type -> AnnotationUse.of(type, annotation).isPresent())
            .orElseGet(() -> hasClass(owner));
    if (!left) {
      int dot = owner.lastIndexOf('.');
      ClassName outermost =
          ClassName.get(
              owner.substring(0, Math.max(0, dot)), owner.substring(dot + 1).replace('$', '_'));
      deleteWritten(kind.nameFor(outermost), "@Generated(\"" + author.getName() + "\")");
    }
  }

  private void deleteWritten(ClassName name, String mark) throws IOException {
    Optional<Path> source =
        file(StandardLocation.SOURCE_OUTPUT, name.packageName(), name.simpleName() + ".java");
    if (source.isEmpty() || !Files.readString(source.get()).contains(mark)) {
      return; // never one that somebody wrote by hand
    }
    Files.delete(source.get());
    Optional<Path> type = classFile(name.reflectionName());
    if (type.isPresent()) {
      try (DirectoryStream<Path> classes =
          Files.newDirectoryStream(
              type.get().resolveSibling(""), name.simpleName() + "{,$*}.class")) {
        for (Path each : classes) {
          Files.delete(each);
        }
      }
    }
  }

  private boolean hasClass(String name) {
    return classFile(name).isPresent();
  }

  private Optional<Path> classFile(String name) {
    return file(
        StandardLocation.CLASS_OUTPUT,
        name.substring(0, Math.max(0, name.lastIndexOf('.'))),
        name.substring(name.lastIndexOf('.') + 1) + ".class");
  }

  /** Returns a file that is there. */
  private Optional<Path> file(Location location, String inPackage, String name) {
    try {
      URI uri = filer.getResource(location, inPackage, name).toUri();
      return Optional.of(Path.of(uri)).filter(Files::exists);
    } catch (IOException | RuntimeException e) { // not there, or on no disk
      return Optional.empty();
    }
  }
}
