package io.epi4j.examples.couchhttp.audit;

import io.epi4j.Decision;
import io.epi4j.EpiProvider;
import io.epi4j.Subscribe;
import io.epi4j.examples.couchhttp.api.DbEvent;
import io.epi4j.examples.couchhttp.api.Request;
import io.epi4j.examples.couchhttp.api.Response;
import io.epi4j.examples.couchhttp.api.UrlHandlers;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * Audits the database {@code accounts}: its last changes are under {@code /_audit}, the latest at
 * the end. For changes of other databases it is not even called.
 */
@EpiProvider
final class AuditHandlers implements UrlHandlers {
  static final int KEPT = 100;

  private static final String AUDITED = "accounts";

  private final Deque<String> changes = new ArrayDeque<>(); // guarded by this

  /**
   * Notes a change. The thread calls it that serves the client, so a change of which the client
   * knows is noted.
   */
  // snippet: subscribe
  @Subscribe(key = AUDITED)
  synchronized void note(DbEvent event) {
    if (changes.size() == KEPT) {
      changes.removeFirst();
    }
    changes.addLast(event.kind() + " " + event.id());
  }

  // end snippet

  private synchronized Response audit() {
    return Response.json(200, Map.of(AUDITED, changes.stream().toList()));
  }

  @Override
  public Decision<Response> handle(Request request) {
    if (!request.path().equals("/_audit")) {
      return Decision.none();
    }
    request.trail().add("audit", "answered");
    return Decision.of(audit());
  }

  @Override
  public String serverStarted(URI address) {
    return "audit: changes of " + AUDITED + " under " + address.resolve("/_audit");
  }
}
