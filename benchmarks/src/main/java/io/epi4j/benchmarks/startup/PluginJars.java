package io.epi4j.benchmarks.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * Jars that are plugins, and to a service loader the same: what the compiler and the processor made
 * of one source, and a file in {@code META-INF/services} beside it.
 *
 * @param folder where they are kept
 * @param classPath what they are compiled against
 * @param processor the jar of the processor
 */
record PluginJars(Path folder, List<Path> classPath, Path processor) {
  /** Returns that many jars, of which it makes those that are not there. */
  List<Path> first(int count) throws IOException {
    List<Path> jars = new ArrayList<>();
    try (PluginCompiler compiler = new PluginCompiler(classPath, processor)) {
      for (int number = 0; number < count; number++) {
        Path jar = folder.resolve(PluginSource.id(number) + ".jar");
        if (!Files.exists(jar)) {
          make(compiler, number, jar);
        }
        jars.add(jar);
      }
    }
    return jars;
  }

  private void make(PluginCompiler compiler, int number, Path jar) throws IOException {
    Path output = folder.resolve("classes").resolve(PluginSource.id(number));
    compiler.compile(new PluginSource(number), output);
    Path services = Files.createDirectories(output.resolve("META-INF").resolve("services"));
    Files.writeString(
        services.resolve(Adder.class.getName()), PluginSource.provider(number) + "\n");
    Path whole = folder.resolve("unfinished.jar"); // one that was broken off is no jar later
    pack(output, whole, name -> true);
    Files.move(whole, jar, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Packs what a folder of classes has. */
  static void pack(Path output, Path jar, Predicate<String> wanted) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest());
        Stream<Path> files = Files.walk(output)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
        String name = output.relativize(file).toString().replace('\\', '/');
        if (wanted.test(name)) {
          out.putNextEntry(new JarEntry(name));
          Files.copy(file, out);
          out.closeEntry();
        }
      }
    }
  }

  /** It has what Maven writes. */
  private static Manifest manifest() {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.putValue("Created-By", "Maven JAR Plugin 3.4.2");
    attributes.putValue("Build-Jdk-Spec", "17");
    return manifest;
  }
}
