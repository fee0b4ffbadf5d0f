package io.epi4j.benchmarks.startup;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import io.epi4j.EpiService;
import io.epi4j.runtime.Epi;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * What the build left for a start to use, with the project's root as the working directory.
 *
 * @param classPath the jar of the program that starts, and those that it needs
 * @param processor the jar of the processor
 */
record Surroundings(List<Path> classPath, Path processor) {
  private static final Path FOLDER = Path.of("benchmarks", "target", "startup");

  /** Finds them. */
  static Surroundings find() throws IOException, URISyntaxException {
    Path program = Files.createDirectories(FOLDER.toAbsolutePath()).resolve("program.jar");
    PluginJars.pack(place(Adder.class), program, Surroundings::isProgram);
    List<Path> classPath = new ArrayList<>(List.of(program));
    for (Class<?> type : List.of(Epi.class, EpiService.class, JsonFactory.class)) {
      classPath.add(place(type));
    }
    Path built = Path.of("processor", "target");
    try (DirectoryStream<Path> jars =
        Files.newDirectoryStream(built, "epi4j-processor-*[0-9T].jar")) {
      for (Path jar : jars) {
        return new Surroundings(classPath, jar.toAbsolutePath());
      }
    }
    throw new IOException("the jar of the processor is not in " + built.toAbsolutePath());
  }

  private static Path place(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  /** What lies beside the classes that start would be found as well, and take its time. */
  private static boolean isProgram(String file) {
    return file.startsWith("META-INF/epi/") || file.startsWith("io/epi4j/benchmarks/startup/");
  }

  /** Returns that many plugin jars, which it keeps for as long as the same would come out. */
  List<Path> plugins(int count) throws IOException {
    CRC32 input = new CRC32();
    input.update(Runtime.version().feature()); // which is the version of the class files
    input.update(Files.readAllBytes(processor));
    input.update(new PluginSource(0).getCharContent(true).toString().getBytes(UTF_8));
    Path folder = FOLDER.resolve(Long.toHexString(input.getValue()));
    return new PluginJars(Files.createDirectories(folder.toAbsolutePath()), classPath, processor)
        .first(count);
  }

  /** Returns a JVM that has these plugins on its class path. */
  ColdJvm jvm(List<Path> plugins) throws IOException {
    String all =
        Stream.concat(classPath.stream(), plugins.stream())
            .map(path -> path.toString().replace("\\", "\\\\"))
            .collect(Collectors.joining(File.pathSeparator));
    Path arguments = FOLDER.resolve(plugins.size() + ".arguments");
    Files.writeString(arguments, "-cp \"" + all + "\"\n");
    return new ColdJvm(Path.of(System.getProperty("java.home"), "bin", "java"), arguments);
  }
}
