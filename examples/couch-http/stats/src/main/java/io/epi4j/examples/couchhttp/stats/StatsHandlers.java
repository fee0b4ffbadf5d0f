package io.epi4j.examples.couchhttp.stats;

import io.epi4j.Decision;
import io.epi4j.EpiProvider;
import io.epi4j.examples.couchhttp.api.Request;
import io.epi4j.examples.couchhttp.api.Response;
import io.epi4j.examples.couchhttp.api.UrlHandlers;
import java.net.URI;

/** Counts every response on its way out; {@code /metrics} is another name for {@code /_stats}. */
@EpiProvider
final class StatsHandlers implements UrlHandlers {
  private final Counts<Integer> counts = new Counts<>(200, "(other paths)");

  @Override
  public Request rewrite(Request request) {
    if (!request.path().equals("/metrics")) {
      return request;
    }
    request.trail().add("stats", "rewrote");
    return request.withPath("/_stats");
  }

  @Override
  public Decision<Response> handle(Request request) {
    if (!request.path().equals("/_stats")) {
      return Decision.none();
    }
    request.trail().add("stats", "answered");
    return Decision.of(Response.json(200, counts.snapshot()));
  }

  @Override
  public Response finish(Request request, Response response) {
    counts.count(request.path(), response.status());
    request.trail().add("stats", "counted");
    return response;
  }

  @Override
  public String serverStarted(URI address) {
    return "stats: counts under " + address.resolve("/_stats") + ", also called /metrics";
  }
}
