package io.epi4j.processor;

import com.palantir.javapoet.ClassName;
import io.epi4j.EpiService;
import io.epi4j.manifest.Manifest;
import io.epi4j.processor.model.AnnotationUse;
import io.epi4j.processor.model.ServiceModel;
import io.epi4j.processor.read.BinaryName;
import io.epi4j.processor.read.EarlierPlugin;
import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/**
 * What an earlier compilation left in the output directories. A filer deletes nothing, and most
 * build tools delete only what they know of, so what is there for nothing is deleted here; on disks
 * only.
 */
final class Leftovers {
  private static final String FACADE_MARK =
      "@Generated(\"" + FacadeProcessor.class.getName() + "\")";

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
  boolean areSeen() {
    return Stream.of(
            earlier.services(), earlier.providers(), earlier.plugin().type().stream().toList())
        .flatMap(List::stream)
        .allMatch(name -> BinaryName.type(name, elements).isPresent() || !hasClass(name));
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

  /** Deletes the facades of interfaces that are gone, or are services no more. */
  void deleteFacades() throws IOException {
    for (String service : earlier.services()) {
      boolean left =
          BinaryName.type(service, elements)
              .map(type -> AnnotationUse.of(type, EpiService.class).isPresent())
              .orElseGet(() -> hasClass(service));
      if (!left) {
        int dot = service.lastIndexOf('.');
        deleteFacade(
            ServiceModel.facadeOf(
                ClassName.get(
                    service.substring(0, Math.max(0, dot)),
                    service.substring(dot + 1).replace('$', '_'))));
      }
    }
  }

  private void deleteFacade(ClassName facade) throws IOException {
    Optional<Path> source =
        file(StandardLocation.SOURCE_OUTPUT, facade.packageName(), facade.simpleName() + ".java");
    if (source.isEmpty() || !Files.readString(source.get()).contains(FACADE_MARK)) {
      return; // never one that somebody wrote by hand
    }
    Files.delete(source.get());
    Optional<Path> type = classFile(facade.reflectionName());
    if (type.isPresent()) {
      try (DirectoryStream<Path> classes =
          Files.newDirectoryStream(
              type.get().resolveSibling(""), facade.simpleName() + "{,$*}.class")) {
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
