package io.epi4j.benchmarks.startup;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles plugins with the processor, one at a time. The classes of the compiler and of the
 * processor are loaded once for all of them, so that a thousand take seconds.
 */
final class PluginCompiler implements AutoCloseable {
  private static final List<String> OPTIONS = List.of();

  private final JavaCompiler javac =
      Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK is needed, not a JRE");
  private final StandardJavaFileManager files;
  private final URLClassLoader processors;

  /**
   * Makes a compiler.
   *
   * @param classPath what plugins are compiled against
   * @param processor the jar of the processor
   */
  PluginCompiler(List<Path> classPath, Path processor) throws IOException {
    files = javac.getStandardFileManager(null, null, null);
    files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
    processors = new URLClassLoader(new URL[] {processor.toUri().toURL()});
  }

  /** Compiles a plugin into an empty folder. */
  void compile(PluginSource source, Path output) throws IOException {
    Files.createDirectories(output);
    files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
    JavaCompiler.CompilationTask task =
        javac.getTask(null, files, null, OPTIONS, null, List.of(source));
    task.setProcessors(ServiceLoader.load(Processor.class, processors));
    if (!task.call()) {
      throw new IOException("a plugin cannot be compiled: " + source.getName());
    }
  }

  @Override
  public void close() throws IOException {
    files.close();
    processors.close();
  }
}
