package io.epi4j.examples.couchhttp.dbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.Decision;
import io.epi4j.examples.couchhttp.api.DbEvent;
import io.epi4j.examples.couchhttp.api.DbEvent.Kind;
import io.epi4j.examples.couchhttp.api.DbEventChannel;
import io.epi4j.examples.couchhttp.api.Request;
import io.epi4j.examples.couchhttp.api.Response;
import io.epi4j.examples.couchhttp.api.UrlHandlers;
import io.epi4j.examples.couchhttp.api.UrlHandlersFacade;
import io.epi4j.runtime.Epi;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DbHandlersTest {
  private final Epi epi =
      Epi.builder().isolated().provider("dbs", UrlHandlers.class, DbHandlers.class).start();

  @AfterEach
  void close() {
    epi.close();
  }

  @Test
  void keepsWhatIsPutUntilItIsDeleted() {
    assertEquals(404, ask("GET", "/a/x", "").status());
    assertEquals(201, ask("PUT", "/a/x", "{\"n\": 1}").status());
    assertEquals(200, ask("PUT", "/a/x", "{\"n\": 2}").status());
    assertEquals(new Response(200, Map.of(), "{\"n\": 2}"), ask("GET", "/a/x", ""));
    assertEquals(404, ask("GET", "/b/x", "").status());
    assertEquals(200, ask("DELETE", "/a/x", "").status());
    assertEquals(404, ask("DELETE", "/a/x", "").status());
    assertEquals(404, ask("GET", "/a/x", "").status());
  }

  @Test
  void publishesWhatBecameOfADocument() {
    List<DbEvent> events = new ArrayList<>();
    DbEventChannel.of(epi).subscribe(events::add);
    ask("PUT", "/a/x", "{}");
    ask("PUT", "/a/x", "{}");
    ask("GET", "/a/x", "");
    ask("DELETE", "/a/x", "");
    ask("DELETE", "/a/x", "");
    assertEquals(
        List.of(
            new DbEvent("a", "x", Kind.CREATED),
            new DbEvent("a", "x", Kind.UPDATED),
            new DbEvent("a", "x", Kind.DELETED)),
        events);
  }

  @Test
  void makesNoEventThatNobodyWants() {
    DbEventChannel.of(epi).subscribe("b", event -> {});
    long before = DbEvent.made();
    ask("PUT", "/a/x", "{}");
    ask("DELETE", "/a/x", "");
    assertEquals(before, DbEvent.made());
    ask("PUT", "/b/x", "{}");
    assertEquals(before + 1, DbEvent.made());
  }

  @Test
  void refusesWhatIsNoJsonObject() {
    for (String body : List.of("", "x", "[]", "1", "{", "{}}", "{} {}", "{\"a\":}")) {
      assertEquals(400, ask("PUT", "/a/x", body).status(), body);
    }
    assertEquals(404, ask("GET", "/a/x", "").status());
  }

  @Test
  void hasRoomForSoMany() {
    for (int i = 0; i < 1_000; i++) {
      assertEquals(201, ask("PUT", "/a/" + i, "{}").status());
    }
    assertEquals(507, ask("PUT", "/a/x", "{}").status());
    assertEquals(200, ask("PUT", "/a/0", "{}").status());
    assertEquals(200, ask("DELETE", "/a/0", "").status());
    assertEquals(201, ask("PUT", "/a/x", "{}").status());
  }

  @Test
  void leavesOtherPathsAlone() {
    for (String path : List.of("/", "/a", "/a/", "/_a/b", "/A/b", "/a/b/c", "/a/b%20c", "//b")) {
      assertTrue(decide("GET", path, "").toOptional().isEmpty(), path);
    }
  }

  private Response ask(String method, String path, String body) {
    return decide(method, path, body).orElseThrow();
  }

  private Decision<Response> decide(String method, String path, String body) {
    Request request = Request.of(method, URI.create("http://host" + path), Map.of(), body);
    return UrlHandlersFacade.of(epi).decide().handle(request);
  }
}
