package io.epi4j.benchmarks.compile;

import io.epi4j.EpiService;
import io.epi4j.runtime.Epi;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.jspecify.annotations.NullMarked;

/**
 * The directories and the options of a compilation.
 *
 * @param directory where everything is
 */
record Project(Path directory) {
  /**
   * The processors' jar. It must not be on this program's class path: a compiler looks there first,
   * and would find the processors loaded already.
   */
  private static final Path PROCESSOR =
      Optional.ofNullable(System.getenv("EPI4J_PROCESSOR"))
          .map(Path::of)
          .filter(Files::isRegularFile)
          .orElseThrow(
              () ->
                  new IllegalStateException(
                      "EPI4J_PROCESSOR names no jar; -Drun makes Maven set it"));

  private static final String SERVICES = "META-INF/services/" + Processor.class.getName();

  /** Returns the directory of the sources. */
  Path sources() {
    return directory.resolve("sources");
  }

  /** Returns the directory of what processors write for the compiler. */
  Path generated() {
    return directory.resolve("generated");
  }

  /** Returns the directory of what is compiled. */
  Path classes() {
    return directory.resolve("classes");
  }

  /** Makes the output directories, empty ones. */
  void clean() throws IOException {
    Sources.delete(generated());
    Sources.delete(classes());
    Files.createDirectories(generated());
    Files.createDirectories(classes());
  }

  /** Returns options of the compiler. */
  List<String> options(String... more) {
    List<String> options = new ArrayList<>(List.of(more));
    options.addAll(List.of("-d", classes().toString(), "-s", generated().toString()));
    options.addAll(List.of("-classpath", classPath(), "--release", "17", "-g"));
    options.addAll(List.of("-encoding", "UTF-8", "-Aepi.plugin=shop"));
    return options;
  }

  /** Returns the options that name the processors and their jar. */
  static List<String> processorPath() throws IOException {
    // by name, for the compiler would find processors on the class path of this program too
    try (JarFile jar = new JarFile(PROCESSOR.toFile());
        InputStream in = jar.getInputStream(jar.getEntry(SERVICES))) {
      String names = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
      return List.of(
          "-processorpath", PROCESSOR.toString(), "-processor", names.replaceAll("\\s+", ","));
    }
  }

  /** Returns a loader of the processors. */
  static ClassLoader processorLoader() throws IOException {
    return new URLClassLoader(
        new URL[] {PROCESSOR.toUri().toURL()}, ClassLoader.getSystemClassLoader());
  }

  /** Returns new processors. */
  static List<Processor> processors(ClassLoader loader) {
    return ServiceLoader.load(Processor.class, loader).stream()
        .filter(it -> it.type().getClassLoader() == loader)
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  /**
   * Writes the facades and the manifest, by a compiler in a JVM of its own: that of this one shall
   * be as cold as it was.
   */
  void generate() throws IOException, InterruptedException {
    clean();
    List<String> arguments = options("-proc:only");
    arguments.addAll(processorPath());
    Sources.java(sources()).forEach(file -> arguments.add(file.toString()));
    Path file = directory.resolve("arguments");
    Files.write(file, arguments.stream().map(it -> '"' + it.replace("\\", "\\\\") + '"').toList());
    Path javac = Path.of(System.getProperty("java.home"), "bin", "javac");
    Process process = new ProcessBuilder(javac.toString(), "@" + file).inheritIO().start();
    if (process.waitFor() != 0) {
      throw new IOException("javac failed on " + directory);
    }
  }

  private static String classPath() {
    return Stream.of(EpiService.class, Epi.class, NullMarked.class)
        .map(Project::container)
        .map(Path::toString)
        .reduce((one, other) -> one + File.pathSeparator + other)
        .orElseThrow();
  }

  private static Path container(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
