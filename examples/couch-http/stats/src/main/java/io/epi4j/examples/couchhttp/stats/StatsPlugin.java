package io.epi4j.examples.couchhttp.stats;

import io.epi4j.Decision;
import io.epi4j.EpiPlugin;
import io.epi4j.EpiProvider;
import io.epi4j.Plugin;
import io.epi4j.PluginContext;
import io.epi4j.ProcessSpec;
import io.epi4j.examples.couchhttp.api.FeatureData;
import io.epi4j.examples.couchhttp.api.Request;
import io.epi4j.examples.couchhttp.api.Response;
import io.epi4j.examples.couchhttp.api.UrlHandlers;
import io.epi4j.runtime.Epi;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The plugin, which takes samples of the times that pages took for clients, as {@code
 * /_beacon?page=/_search&ms=12}, and shows under {@code /_stats/times} how many pages took up to so
 * many milliseconds. No client waits until its sample is counted: a process does that.
 */
@EpiPlugin(value = "stats", version = "1.0")
@EpiProvider
final class StatsPlugin implements Plugin, UrlHandlers {
  private static final String BEACON = "/_beacon";
  private static final String TIMES = "/_stats/times";

  private final BlockingQueue<Sample> waiting = new ArrayBlockingQueue<>(256);
  private final Counts<Long> times = new Counts<>(200, "(other pages)");

  /** Begins anew every day, and when features change, since times do not compare then. */
  @SuppressWarnings("FutureReturnValueIgnored") // the scheduler reports what fails
  // snippet: started
  @Override
  public void started(PluginContext context) {
    context.scheduler().scheduleAtFixedRate(times::clear, 1, 1, TimeUnit.DAYS);
    context.own(FeatureData.of(Epi.of(context)).onChange(change -> times.clear()));
  }

  // end snippet

  /**
   * Brings the collector. However many bad samples there are, it rests ever longer, and so is never
   * started again more than 10 times in 10 seconds.
   */
  // snippet: processes
  @Override
  public List<ProcessSpec> processes() {
    return List.of(
        ProcessSpec.task("collector", () -> new Collector(waiting, times))
            .backOff(Duration.ofMillis(100), Duration.ofSeconds(30))
            .intensity(10, Duration.ofSeconds(10)));
  }

  // end snippet

  @Override
  public Decision<Response> handle(Request request) {
    return switch (request.path()) {
      case BEACON -> answered(request, take(request));
      case TIMES -> answered(request, Response.json(200, times.snapshot()));
      default -> Decision.none();
    };
  }

  private static Decision<Response> answered(Request request, Response response) {
    request.trail().add("stats", "answered");
    return Decision.of(response);
  }

  private Response take(Request request) {
    Optional<Sample> sample = sample(request);
    if (sample.isEmpty()) {
      return Response.error(400, "bad_request", "say what took how long: " + BEACON + "?page=&ms=");
    }
    return waiting.offer(sample.get())
        ? Response.json(202, Map.of("ok", true))
        : Response.error(503, "busy", "too many samples wait");
  }

  /** Only reads the numbers; whether they can be true concerns the collector. */
  private static Optional<Sample> sample(Request request) {
    String ms = request.parameter("ms").orElse("");
    return ms.matches("-?\\d{1,18}")
        ? request.parameter("page").map(page -> new Sample(page, Long.parseLong(ms)))
        : Optional.empty();
  }
}
