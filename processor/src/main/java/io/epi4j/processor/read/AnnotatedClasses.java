package io.epi4j.processor.read;

import io.epi4j.processor.model.AnnotationUse;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.lang.model.util.Elements;

/**
 * The class files in an output directory that carry an annotation. Reading them all takes time, so
 * this is for what no manifest tells.
 */
public final class AnnotatedClasses {
  private static final String SUFFIX = ".class";

  private final Elements elements;
  private final Class<? extends Annotation> annotation;

  /** Makes a search for an annotation. */
  public AnnotatedClasses(Elements elements, Class<? extends Annotation> annotation) {
    this.elements = elements;
    this.annotation = annotation;
  }

  /** Returns whether there is one whose class or package, as it is now, has the annotation. */
  public boolean anyIn(Path output) throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(it -> it.toString().endsWith(SUFFIX)).toList()) {
        if (mentions(file) && isAnnotated(output.relativize(file))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean mentions(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1)
        .contains(annotation.getName().replace('.', '/'));
  }

  private boolean isAnnotated(Path file) {
    String path = file.toString();
    String name =
        path.substring(0, path.length() - SUFFIX.length()).replace('/', '.').replace('\\', '.');
    return BinaryName.element(name, elements)
        .filter(it -> AnnotationUse.of(it, annotation).isPresent())
        .isPresent();
  }
}
