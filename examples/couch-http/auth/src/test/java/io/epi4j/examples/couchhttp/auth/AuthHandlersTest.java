package io.epi4j.examples.couchhttp.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.examples.couchhttp.api.Request;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuthHandlersTest {
  private final AuthHandlers handlers = new AuthHandlers();

  @Test
  void takesNeedlessSlashesOut() {
    assertEquals("/_stats", handlers.rewrite(get("/_stats//")).path());
    assertEquals("/a/b", handlers.rewrite(get("/a///b/")).path());
    assertEquals("/", handlers.rewrite(get("/")).path());
  }

  @Test
  void asksForALoginWhereThePathIsGuarded() {
    assertFalse(handlers.authorized(get("/_stats")));
    assertFalse(handlers.authorized(get("/_stats/events")));
    assertFalse(handlers.authorized(get("/_stats/times")));
    assertFalse(handlers.authorized(get("/_processes")));
    assertFalse(handlers.authorized(get("/_audit")));
    assertTrue(handlers.authorized(get("/_search")));
  }

  @Test
  void asksForALoginWhereSomethingIsChanged() {
    URI document = URI.create("/accounts/ada");
    assertTrue(handlers.authorized(get("/accounts/ada")));
    assertFalse(handlers.authorized(Request.of("PUT", document, Map.of(), "{}")));
    assertFalse(handlers.authorized(Request.of("DELETE", document, Map.of(), "")));
  }

  @Test
  void refusesABadLoginEverywhere() {
    Request request = Request.of(URI.create("/_search"), Map.of("Authorization", "Basic !"));
    assertFalse(handlers.authorized(request));
  }

  private static Request get(String target) {
    return Request.of(URI.create(target), Map.of());
  }
}
