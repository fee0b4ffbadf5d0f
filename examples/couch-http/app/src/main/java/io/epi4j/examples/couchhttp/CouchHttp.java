package io.epi4j.examples.couchhttp;

import io.epi4j.Outcome;
import io.epi4j.examples.couchhttp.api.FeatureData;
import io.epi4j.examples.couchhttp.api.UrlHandlersFacade;
import io.epi4j.runtime.Epi;
import io.epi4j.runtime.EpiBuilder;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * An HTTP server that knows no path of its own. It starts Epi4J with the plugins that are on the
 * class path, listens, sends itself a few requests, says what each plugin did for them, and stops;
 * with {@code --serve} it stays up.
 */
public final class CouchHttp {
  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  private CouchHttp() {}

  /**
   * Runs the program; the process ends with status 2 if an argument is wrong.
   *
   * @param args see {@code Options.USAGE}
   */
  public static void main(String[] args) {
    int status = run(System.out, System.err, args);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Runs the program, and returns the status with which the process is to end. */
  static int run(PrintStream out, PrintStream err, String... args) {
    Options options;
    EpiBuilder builder = Epi.builder();
    try {
      options = Options.parse(args);
      if (!options.order().isEmpty()) {
        builder.order(options.order().toArray(String[]::new));
      }
    } catch (IllegalArgumentException e) {
      err.println("couch-http: " + e.getMessage());
      err.print(Options.USAGE);
      return MISUSED;
    }
    try {
      run(options, builder, out);
      return 0;
    } catch (IOException e) {
      err.println("couch-http: " + e);
      return FAILED;
    } catch (InterruptedException e) {
      out.println("stopped");
      return 0;
    }
  }

  private static void run(Options options, EpiBuilder builder, PrintStream out)
      throws IOException, InterruptedException {
    options.plugins().ifPresent(builder::pluginDirectory);
    try (ConfDirectory conf = conf(options);
        Epi epi = builder.dataBase(conf.path()).start();
        HttpFront front = HttpFront.open(epi, options.port())) {
      out.println("couch-http listens on " + front.address());
      out.println("features and descriptions: " + conf.path() + File.separator + "*.json");
      for (Outcome<String> started :
          UrlHandlersFacade.of(epi).outcomes().serverStarted(front.address())) {
        out.println(started instanceof Outcome.Success<String> line ? line.value() : started);
      }
      if (options.serve()) {
        serve(conf, epi, front);
      } else {
        Tour tour = new Tour(front.address(), out);
        tour.walk();
        tour.change();
        tour.fail(epi.processes());
        if (conf.isTemporary()) {
          tour.edit(FeatureData.of(epi), conf.path().resolve(ConfDirectory.FEATURES));
        }
        out.print(epi.report().explain());
      }
    }
  }

  private static ConfDirectory conf(Options options) throws IOException {
    Optional<Path> own = options.conf();
    return own.isPresent() ? ConfDirectory.at(own.get()) : ConfDirectory.temporary();
  }

  /** Goes on until this thread is interrupted, or Ctrl-C ends the process. */
  private static void serve(ConfDirectory conf, Epi epi, HttpFront front)
      throws InterruptedException {
    Runnable stop =
        () -> {
          front.close();
          epi.close();
          conf.close();
        };
    Thread atCtrlC = new Thread(stop, "couch-http-stop");
    Runtime.getRuntime().addShutdownHook(atCtrlC);
    try {
      new CountDownLatch(1).await();
    } finally {
      Runtime.getRuntime().removeShutdownHook(atCtrlC);
    }
  }
}
