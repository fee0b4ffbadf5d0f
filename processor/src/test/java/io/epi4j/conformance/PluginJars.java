package io.epi4j.conformance;

import static java.util.stream.Collectors.joining;

import io.epi4j.processor.ChannelProcessor;
import io.epi4j.processor.DataViewProcessor;
import io.epi4j.processor.FacadeProcessor;
import io.epi4j.processor.ManifestProcessor;
import io.epi4j.runtime.Epi;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles sources with the processors and packs each compilation into a jar, as builds of several
 * teams would. Later ones see the classes of earlier ones.
 */
final class PluginJars {
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
  private static final Pattern TYPE =
      Pattern.compile(
          "(?m)^(?:@.*\\n)*(?:public |final |abstract )*(?:class|interface|record) (\\w+)");

  private final Path directory;
  private final List<Path> jars = new ArrayList<>();

  PluginJars(Path directory) {
    this.directory = directory;
  }

  /**
   * Returns a class path that begins with the jars of this one; its own are made in a place apart.
   */
  PluginJars apart(Path place) {
    PluginJars longer = new PluginJars(place);
    longer.jars.addAll(jars);
    return longer;
  }

  /** Compiles top-level types into a jar of that name. */
  PluginJars jar(String name, String... sources) {
    return jar(
        name,
        List.of(
            new ChannelProcessor(),
            new DataViewProcessor(),
            new FacadeProcessor(),
            new ManifestProcessor()),
        sources);
  }

  /** Does the same without any processor, as a build does that does not name it. */
  PluginJars unprocessed(String name, String... sources) {
    return jar(name, List.of(), sources);
  }

  private PluginJars jar(String name, List<Processor> processors, String... sources) {
    try {
      Path work = Files.createDirectories(directory.resolve(name));
      List<Path> files = new ArrayList<>();
      for (String source : sources) {
        files.add(write(work.resolve("src"), source));
      }
      Path classes = Files.createDirectories(work.resolve("classes"));
      compile(files, classes, processors);
      jars.add(pack(classes, directory.resolve(name + ".jar")));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a copy of a jar on the class path. */
  PluginJars copy(String name, String copy) {
    try {
      jars.add(Files.copy(path(name), directory.resolve(copy + ".jar")));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns where a jar is. */
  Path path(String name) {
    return jars.stream().filter(jar -> jar.endsWith(name + ".jar")).findFirst().orElseThrow();
  }

  /** Puts a jar on the class path that was made elsewhere. */
  PluginJars add(Path jar) {
    jars.add(jar);
    return this;
  }

  /** Changes the files of a jar: a change gets the root of its files. */
  PluginJars change(String name, Consumer<Path> change) {
    try (FileSystem files = FileSystems.newFileSystem(path(name))) {
      change.accept(files.getPath("/"));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path write(Path root, String source) throws IOException {
    Path file =
        root.resolve(group(PACKAGE, source).replace('.', '/'))
            .resolve(group(TYPE, source) + ".java");
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, source);
  }

  private static String group(Pattern pattern, String source) {
    Matcher matcher = pattern.matcher(source);
    if (!matcher.find()) {
      throw new IllegalArgumentException(pattern + " is not in " + source);
    }
    return matcher.group(1);
  }

  private void compile(List<Path> files, Path classes, List<Processor> processors)
      throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    String classPath =
        Stream.concat(
                Stream.of(System.getProperty("java.class.path")), jars.stream().map(Path::toString))
            .collect(joining(File.pathSeparator));
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(
              messages,
              manager,
              null,
              List.of(
                  "-d",
                  classes.toString(),
                  "-s",
                  Files.createDirectories(classes.resolveSibling("generated")).toString(),
                  "-cp",
                  classPath,
                  "-Xlint:all,-path,-classfile",
                  "-Werror"),
              null,
              manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(processors);
      if (!task.call()) {
        throw new IllegalArgumentException(messages.toString());
      }
    }
  }

  private static Path pack(Path classes, Path jar) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
      }
    }
    return jar;
  }

  /** Returns the directory of the classes that a jar was packed from. */
  Path classes(String name) {
    return directory.resolve(name).resolve("classes");
  }

  /** Returns the class path of the jars. */
  String classPath() {
    return jars.stream().map(Path::toString).collect(joining(File.pathSeparator));
  }

  /** Returns a loader that sees all jars. */
  URLClassLoader loader() {
    return new URLClassLoader(
        "jars", jars.stream().map(PluginJars::url).toArray(URL[]::new), Epi.class.getClassLoader());
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the function of that class, which calls what the jars offer. */
  @SuppressWarnings("unchecked") // the sources of the test say so
  static Function<Epi, Object> caller(ClassLoader loader, String type) {
    try {
      return (Function<Epi, Object>) loader.loadClass(type).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
