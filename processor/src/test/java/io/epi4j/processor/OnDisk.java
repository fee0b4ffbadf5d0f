package io.epi4j.processor;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Compilations whose output is a real directory, as build tools and IDEs make them.
 *
 * @param compiler the compiler
 * @param output where classes and manifests go
 * @param generated where generated sources go
 * @param classPath what stands on the class path behind Epi4J
 */
record OnDisk(JavaCompiler compiler, Path output, Path generated, List<Path> classPath) {
  /** Makes one that uses javac. */
  static OnDisk javac(Path output, Path... classPath) {
    return new OnDisk(ToolProvider.getSystemJavaCompiler(), output, List.of(classPath));
  }

  /** Makes one that puts everything into one directory. */
  OnDisk(JavaCompiler compiler, Path output, List<Path> classPath) {
    this(compiler, output, output, classPath);
  }

  /** Compiles sources, given by their path, and returns the errors and warnings. */
  List<String> compile(Map<String, String> sources, String... options) {
    return compile(Compiling.processors(), sources, List.of(options));
  }

  /** Compiles with other processors. */
  List<String> compile(
      List<Processor> processors, Map<String, String> sources, List<String> options) {
    return run(processors, null, files(sources), options);
  }

  /** Compiles sources, and runs processors over them and over classes, by their names. */
  List<String> compile(
      List<Processor> processors,
      List<String> classes,
      Map<String, String> sources,
      String... options) {
    return run(processors, classes, files(sources), List.of(options));
  }

  private List<String> run(
      List<Processor> processors,
      @Nullable List<String> classes,
      List<Path> sources,
      List<String> options) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-d", output.toString(), "-s", generated.toString(), "-cp", path()));
    all.addAll(List.of("--release", "17"));
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      Files.createDirectories(output);
      Files.createDirectories(generated);
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              new StringWriter(),
              files,
              diagnostics,
              all,
              classes,
              files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(processors);
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return diagnostics.getDiagnostics().stream()
        .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .toList();
  }

  /** Returns the text of a file in the output; empty when there is none. */
  String text(String path) {
    Path file = output.resolve(path);
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns all that was written but classes, by path. */
  Map<String, String> written() {
    Map<String, String> texts = new TreeMap<>(texts(output));
    texts.putAll(texts(generated));
    return texts;
  }

  private static Map<String, String> texts(Path directory) {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = directory.relativize(file).toString().replace(File.separatorChar, '/');
        if (!path.endsWith(".class")) {
          texts.put(path, Files.readString(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private String path() {
    return Stream.concat(
            Stream.concat(Stream.of(output), classPath.stream()).map(Path::toString),
            Compiling.classPath().stream().map(File::toString))
        .reduce((one, other) -> one + File.pathSeparator + other)
        .orElseThrow();
  }

  /** Writes the sources beside the output. */
  private List<Path> files(Map<String, String> sources) {
    List<Path> files = new ArrayList<>();
    sources.forEach(
        (path, text) -> {
          Path file = output.resolveSibling(output.getFileName() + "-sources").resolve(path);
          try {
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, text));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return files;
  }
}
