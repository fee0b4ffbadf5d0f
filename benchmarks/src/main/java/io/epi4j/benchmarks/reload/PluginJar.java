package io.epi4j.benchmarks.reload;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** A plugin that is compiled once, and packed again and again with another number in it. */
final class PluginJar {
  private final Path classes;

  private PluginJar(Path classes) {
    this.classes = classes;
  }

  /**
   * Compiles a plugin.
   *
   * @param id its id, and its package
   * @param others how many further classes it has
   * @param providers how many providers of {@link Numbers} it has
   * @param directory where to put the classes
   */
  static PluginJar compiled(String id, int others, int providers, Path directory)
      throws IOException {
    JavaCompiler javac =
        Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK is needed, not a JRE");
    List<Path> classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(Path::of)
            .toList();
    Path processor =
        Path.of(Objects.requireNonNull(System.getenv("EPI4J_PROCESSOR"), "EPI4J_PROCESSOR"));
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
        URLClassLoader processors = new URLClassLoader(new URL[] {processor.toUri().toURL()})) {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      files.setLocationFromPaths(
          StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectories(directory)));
      JavaCompiler.CompilationTask task =
          javac.getTask(null, files, null, List.of(), null, List.of(source(id, others, providers)));
      task.setProcessors(ServiceLoader.load(Processor.class, processors));
      if (!task.call()) {
        throw new IOException("the plugin " + id + " cannot be compiled");
      }
    }
    return new PluginJar(directory);
  }

  private static SimpleJavaFileObject source(String id, int others, int providers) {
    StringBuilder text = new StringBuilder(own(id));
    for (int i = 1; i < providers; i++) {
      text.append(
          "@EpiProvider final class Provider%1$d implements Numbers { public int number() { return %1$d; } }\n"
              .formatted(i));
    }
    for (int i = 0; i < others; i++) {
      text.append("final class Other%1$d { static int number() { return %1$d; } }\n".formatted(i));
    }
    return new SimpleJavaFileObject(
        URI.create("string:///" + id + "/Own.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  private static String own(String id) {
    return """
    package %1$s;
    import io.epi4j.*;
    import io.epi4j.benchmarks.reload.*;
    import java.util.Map;

    @EpiPlugin("%1$s")
    @EpiProvider(order = -1)
    final class Own implements Numbers {
      private static final int NUMBER = read();
      private static int read() {
        try (java.io.InputStream in = Own.class.getResourceAsStream("/number")) {
          return Integer.parseInt(new String(in.readAllBytes()));
        } catch (java.io.IOException e) {
          throw new IllegalStateException(e);
        }
      }
      @Override public int number() { return NUMBER; }
      @DataProvider(Numbered.class)
      static Map<String, Numbered> numbers() { return Map.of("n", new Numbered(NUMBER)); }
      @Subscribe void on(Ticked event) { event.count(); }
      @Subscribe void on(Happened event) { Happened.DIRECT.increment(); }
      @Subscribe(mailbox = "own", overflow = Overflow.BLOCK) void mailed(Happened event) {
        Happened.MAILED.increment();
      }
    }
    """
        .formatted(id);
  }

  /** Writes the jar under another name, and then puts it into its place. */
  void install(int number, Path jar) throws IOException {
    Path next = jar.resolveSibling("." + jar.getFileName());
    write(number, next);
    Files.move(next, jar, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private void write(int number, Path jar) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
      }
      out.putNextEntry(new JarEntry("number"));
      out.write(Integer.toString(number).getBytes(StandardCharsets.UTF_8));
    }
  }
}
