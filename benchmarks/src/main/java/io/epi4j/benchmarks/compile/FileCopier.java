package io.epi4j.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * A processor that writes the files of ours from memory, and does nothing else. What a compilation
 * costs with it is what the compiler takes for being extended: a round more, and the facades.
 */
final class FileCopier extends AbstractProcessor {
  private final Map<String, String> types;
  private final Map<String, String> resources;

  FileCopier(Map<String, String> types, Map<String, String> resources) {
    this.types = types;
    this.resources = resources;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("io.epi4j.*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Filer filer = processingEnv.getFiler();
    try {
      if (round.processingOver()) {
        for (Map.Entry<String, String> file : resources.entrySet()) {
          write(
              filer.createResource(StandardLocation.CLASS_OUTPUT, "", file.getKey()),
              file.getValue());
        }
      } else if (!annotations.isEmpty()) {
        for (Map.Entry<String, String> type : types.entrySet()) {
          write(filer.createSourceFile(type.getKey()), type.getValue());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return false;
  }

  private static void write(FileObject file, String text) throws IOException {
    try (Writer writer = file.openWriter()) {
      writer.write(text);
    }
  }
}
