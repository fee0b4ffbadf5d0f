package io.epi4j.examples.packaging;

import io.epi4j.examples.couchhttp.ConfDirectory;
import io.epi4j.examples.couchhttp.api.MetricDescriptionData;
import io.epi4j.examples.couchhttp.api.UrlHandlersFacade;
import io.epi4j.runtime.Epi;
import io.epi4j.runtime.EpiBuilder;
import java.io.PrintStream;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;

/**
 * Prints what the plugins of couch-http say and which data they contribute, in the main thread and
 * in one of the common pool.
 *
 * <p>The latter matters where a launcher loads the program by a class loader of its own: threads of
 * the common pool have the system class loader as context class loader, and it sees no plugin.
 */
public final class Packaged {
  private static final URI ADDRESS = URI.create("http://127.0.0.1:5984");

  private Packaged() {}

  /**
   * Runs the program.
   *
   * @param args not used
   * @throws Exception when a thread of the common pool throws it
   */
  public static void main(String[] args) throws Exception {
    try (ConfDirectory conf = ConfDirectory.temporary()) {
      // The setting reaches the global Epi, too.
      System.setProperty("epi.data.base", conf.path().toString());
      askEverywhere(System.out);
    }
  }

  private static void askEverywhere(PrintStream out)
      throws ExecutionException, InterruptedException {
    out.println("main thread");
    ask(Epi.builder(), out);
    inCommonPool(
        () -> {
          out.println("common pool");
          ask(Epi.builder(), out);
          out.println("common pool, global");
          try (Epi epi = Epi.global()) {
            ask(epi, out);
          }
        });
  }

  static void ask(EpiBuilder builder, PrintStream out) {
    try (Epi epi = builder.start()) {
      ask(epi, out);
    }
  }

  private static void ask(Epi epi, PrintStream out) {
    UrlHandlersFacade.of(epi).each().serverStarted(ADDRESS).forEach(out::println);
    MetricDescriptionData.of(epi)
        .byPlugin()
        .forEach((plugin, all) -> out.println(plugin + " describes " + all.keySet()));
    epi.report().problems().forEach(out::println);
  }

  /** A future of the pool itself would not do: the thread that waits for it may run it. */
  private static void inCommonPool(Runnable task) throws ExecutionException, InterruptedException {
    FutureTask<Void> done = new FutureTask<>(task, null);
    ForkJoinPool.commonPool().execute(done);
    done.get();
  }
}
