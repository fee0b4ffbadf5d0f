package io.epi4j.benchmarks.startup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Starts JVMs that measure themselves and end.
 *
 * @param java the program to start
 * @param arguments a file with the class path, which may be too long for a command line
 */
record ColdJvm(Path java, Path arguments) {
  /**
   * What a JVM took.
   *
   * @param process milliseconds from its creation until it was gone
   * @param inMain milliseconds that it told of itself: from the begin of {@code main} until all was
   *     done
   */
  record Start(double process, double inMain) {}

  /** Starts one, and checks that it reached {@code providers} providers. */
  Start start(Way way, int providers) throws IOException, InterruptedException {
    List<String> command = List.of(java.toString(), "@" + arguments, way.main(), way.argument());
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader told = process.inputReader(StandardCharsets.US_ASCII)) {
      String nanos = told.readLine();
      String sum = told.readLine();
      int status = process.waitFor();
      long end = System.nanoTime();
      if (status != 0 || !String.valueOf(way.sum(providers)).equals(sum)) {
        throw new IOException(way + " ended with status " + status + " and the sum " + sum);
      }
      return new Start(millis(end - begin), millis(Long.parseLong(nanos)));
    }
  }

  private static double millis(long nanos) {
    return nanos / 1e6;
  }

  /** Tells what was measured to the process that started this one. */
  static void tell(long nanos, long sum) {
    PrintStream out = System.out; // and no text that is put together, which takes milliseconds
    out.println(nanos);
    out.println(sum);
  }
}
