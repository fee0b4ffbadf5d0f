package io.epi4j.examples.couchhttp;

import io.epi4j.DataChanged;
import io.epi4j.Subscription;
import io.epi4j.examples.couchhttp.api.DbEvent;
import io.epi4j.examples.couchhttp.api.Feature;
import io.epi4j.examples.couchhttp.api.FeatureData;
import io.epi4j.runtime.process.ProcessState;
import io.epi4j.runtime.process.ProcessStatus;
import io.epi4j.runtime.process.Processes;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A few visits to a running front, and what there is to see beside their answers. */
final class Tour {
  private static final String OPERATOR = "couch-http";
  private static final String EDITED =
      """
      {
        "/_search": {"enabled": false},
        "/_search/words": {"enabled": true}
      }
      """;

  private static final Pattern NUMBER = Pattern.compile(":(\\d+)");

  /** Where the machine does not tell of changes, files are looked at every 5 seconds. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final PrintStream out;
  private final Visitor stranger;
  private final Visitor ada;

  Tour(URI address, PrintStream out) {
    this.out = out;
    this.stranger = Visitor.of(address, out);
    this.ada = stranger.as("ada", "lovelace-1843");
  }

  void walk() throws IOException, InterruptedException {
    stranger.get("/find?q=granite%20dovetailed");
    stranger.get("/_search?q=K%C3%95PU%20%22pyramid%22%20%3C%26%3E");
    stranger.get("/_search");
    stranger.get("/_session");
    stranger.get("/metrics");
    stranger.as("ada", "a wrong password").get("/metrics");
    ada.get("/metrics/");
    stranger.get("/_stats/descriptions?key=/_stats");
    stranger.get("/_search/words?q=gran");
    stranger.get("/no/such%20place?%C3%A4");
  }

  /** Changes documents of two databases, and asks those plugins that hear of it. */
  void change() throws IOException, InterruptedException {
    long madeBefore = DbEvent.made();
    stranger.put("/accounts/ada", "{}");
    long changes =
        Stream.of(
                ada.put("/accounts/ada", "{\"born\": 1815}"),
                ada.put("/accounts/ada", "{\"born\": 1815, \"died\": 1852}"),
                ada.delete("/accounts/ada"),
                ada.put("/lighthouses/kopu", "{\"built\": 1531}"))
            .filter(done -> done)
            .count();
    stranger.get("/lighthouses/kopu");
    ada.get("/_audit");
    ada.getUntil("/_stats/events", counts -> sum(counts) == changes, PATIENCE);
    long made = DbEvent.made() - madeBefore;
    out.println("changes of documents: " + changes + ", database events made: " + made);
  }

  /** Returns the sum of all numbers in what {@code stats} counted. */
  private static long sum(String counts) {
    return NUMBER.matcher(counts).results().mapToLong(m -> Long.parseLong(m.group(1))).sum();
  }

  /** Sends a sample that cannot be true, and sees that the process that fails is started again. */
  void fail(Processes processes) throws IOException, InterruptedException {
    if (processes.status().isEmpty()) {
      return; // the order leaves the plugin out that has the process
    }
    if (!stranger.get("/_beacon?page=/find&ms=80")) {
      return; // the operator switched it off
    }
    BlockingQueue<ProcessStatus> changes = new LinkedBlockingQueue<>();
    Subscription subscription = processes.onChange(changes::add);
    try (subscription) {
      stranger.get("/_beacon?page=/find&ms=-3600000");
      stranger.get("/_beacon?page=/find&ms=120");
      ProcessStatus status = next(changes);
      while (status.state() != ProcessState.RUNNING || status.restarts() == 0) {
        status = next(changes);
      }
      out.println("process " + status.id() + " of " + status.plugin() + " runs again");
    }
    ada.get("/_processes");
    ada.getUntil("/_stats/times", times -> sum(times) == 2, PATIENCE);
  }

  private static ProcessStatus next(BlockingQueue<ProcessStatus> changes)
      throws IOException, InterruptedException {
    ProcessStatus next = changes.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    if (next == null) {
      throw new IOException("no process was started again within " + PATIENCE);
    }
    return next;
  }

  /** Edits the operator's file of features, asks what that concerns, and puts the file back. */
  void edit(FeatureData features, Path file) throws IOException, InterruptedException {
    if (!features.plugins().contains(OPERATOR)) {
      return; // the order leaves the plugin out that has the file
    }
    String before = Files.readString(file);
    write(features, file, EDITED);
    stranger.get("/_search?q=granite");
    stranger.get("/_search/words?q=gran");
    write(features, file, before);
    stranger.get("/_search/words?q=gran");
  }

  /** Puts another text in place of the file, and returns when all who ask get what it says. */
  private void write(FeatureData features, Path file, String text)
      throws IOException, InterruptedException {
    BlockingQueue<DataChanged<Feature>> changes = new LinkedBlockingQueue<>();
    Subscription subscription = features.onChange(changes::add);
    try (subscription) {
      Path other = Files.writeString(file.resolveSibling("edited"), text);
      Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
      DataChanged<Feature> change = changes.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      if (change == null) {
        throw new IOException("nobody saw within " + PATIENCE + " that " + file + " changed");
      }
      out.println("edited " + file.getFileName() + ", now " + change.after());
    }
  }
}
