package io.epi4j.examples.packaging;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What a run of a program in a new JVM gave. */
record Program(int status, String output, String errors) {
  /** Runs {@code java} with these arguments; the folder takes its output, and is where it runs. */
  static Program run(Path folder, List<String> arguments) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    // It is over in a second: the optimising compiler would only cost time.
    List<String> command =
        Stream.concat(Stream.of(java.toString(), "-XX:TieredStopAtLevel=1"), arguments.stream())
            .toList();
    try {
      Path output = Files.createTempFile(folder, "output", ".txt");
      Path errors = Files.createTempFile(folder, "errors", ".txt");
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectOutput(output.toFile())
              .redirectError(errors.toFile());
      // Else names with umlauts could not be given to it, and it may print what others set here.
      builder.environment().put("LC_ALL", "C.UTF-8");
      builder.environment().keySet().removeIf(Program::changesPrograms);
      Process process = builder.start();
      try {
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), () -> "it hangs: " + command);
      } finally {
        process.destroyForcibly();
      }
      return new Program(process.exitValue(), text(output), text(errors));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted while it ran: " + command, e);
    }
  }

  private static boolean changesPrograms(String variable) {
    return variable.startsWith("EPI_")
        || variable.equals("JAVA_TOOL_OPTIONS")
        || variable.equals("JDK_JAVA_OPTIONS");
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file).replace(System.lineSeparator(), "\n");
  }
}
