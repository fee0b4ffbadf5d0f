package io.epi4j.examples.couchhttp.stats;

import io.epi4j.Decision;
import io.epi4j.EpiProvider;
import io.epi4j.Overflow;
import io.epi4j.Subscribe;
import io.epi4j.examples.couchhttp.api.DbEvent;
import io.epi4j.examples.couchhttp.api.DbEvent.Kind;
import io.epi4j.examples.couchhttp.api.Request;
import io.epi4j.examples.couchhttp.api.Response;
import io.epi4j.examples.couchhttp.api.UrlHandlers;
import java.util.List;

/** Counts the changes of documents, and shows under {@code /_stats/events} those of each kind. */
@EpiProvider
final class EventHandlers implements UrlHandlers {
  private final Counts<Kind> counts = new Counts<>(200, "(other databases)");

  /**
   * Counts changes. No client waits until they are counted, so they come a little later, and all
   * that have come meanwhile at once. Where they come too fast some are lost; how many, the
   * operator's report tells.
   */
  // snippet: mailbox
  @Subscribe(mailbox = "db-events", capacity = 256, overflow = Overflow.DROP_OLDEST)
  void count(List<DbEvent> events) {
    for (DbEvent event : events) {
      counts.count(event.db(), event.kind());
    }
  }

  // end snippet

  @Override
  public Decision<Response> handle(Request request) {
    if (!request.path().equals("/_stats/events")) {
      return Decision.none();
    }
    request.trail().add("stats", "answered");
    return Decision.of(Response.json(200, counts.snapshot()));
  }
}
