package io.epi4j.processor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.epi4j.EpiService;
import io.epi4j.runtime.Epi;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.NullMarked;

/** Compiles sources with all processors, as the build of a user would. */
final class Compiling {
  /** Stands among options of a compilation that does not see the runtime. */
  static final String NO_RUNTIME = "!runtime";

  private Compiling() {}

  /** Compiles sources, given by their path. */
  static Compilation compile(Map<String, String> sources, String... options) {
    return compile(sources, List.of(options));
  }

  /** Compiles sources, given by their path. */
  static Compilation compile(Map<String, String> sources, List<String> options) {
    return compile(processors(), sources, options);
  }

  /** Compiles sources, given by their path, with other processors. */
  static Compilation compile(
      List<Processor> processors, Map<String, String> sources, List<String> options) {
    List<String> rest = new ArrayList<>(options);
    boolean withRuntime = !rest.remove(NO_RUNTIME);
    return Compiler.javac()
        .withProcessors(processors)
        .withClasspath(withRuntime ? classPath() : classPath().subList(0, 2))
        .withOptions(rest)
        .compile(files(sources));
  }

  /** Returns all processors, in the order of their names, as a compiler finds them. */
  static List<Processor> processors() {
    return List.of(
        new ChannelProcessor(),
        new DataViewProcessor(),
        new EarlierManifestProcessor(),
        new FacadeProcessor(),
        new ManifestProcessor());
  }

  /** Returns what a user's build has on its class path. */
  static List<File> classPath() {
    return Stream.of(
            EpiService.class,
            NullMarked.class,
            Epi.class,
            JsonFactory.class,
            JsonCreator.class,
            ObjectMapper.class)
        .map(type -> location(type).toFile())
        .toList();
  }

  /** Returns the texts that the compilation wrote, by their path. */
  static Map<String, String> written(Compilation compilation) {
    Map<String, String> texts = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      boolean there = file.getLastModified() != 0; // else it was looked for, and never written
      if (there && file.getKind() != JavaFileObject.Kind.CLASS) {
        texts.put(path(file), text(file));
      }
    }
    return texts;
  }

  private static List<JavaFileObject> files(Map<String, String> sources) {
    return sources.entrySet().stream()
        .map(
            source ->
                JavaFileObjects.forSourceString(
                    source.getKey().replaceFirst("\\.java$", "").replace('/', '.'),
                    source.getValue()))
        .toList();
  }

  /** Returns the path of what was written, from its output directory. */
  static String path(JavaFileObject file) {
    return file.getName().replaceFirst("^/(CLASS|SOURCE)_OUTPUT/", "");
  }

  private static String text(JavaFileObject file) {
    try {
      return file.getCharContent(false).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
