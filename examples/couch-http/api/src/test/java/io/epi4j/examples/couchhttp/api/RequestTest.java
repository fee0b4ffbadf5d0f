package io.epi4j.examples.couchhttp.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequestTest {
  @Test
  void decodesPathAndParameters() {
    Request request = get("/a%20b/%C3%A4?q=x+y%26z&empty&q=second&eq=1=2");
    assertEquals("/a b/ä", request.path());
    assertEquals(Optional.of("x y&z"), request.parameter("q"));
    assertEquals(Optional.of(""), request.parameter("empty"));
    assertEquals(Optional.of("1=2"), request.parameter("eq"));
    assertEquals(Optional.empty(), request.parameter("absent"));
  }

  @Test
  void findsHeadersInAnyCase() {
    Request request = Request.of(URI.create("/"), Map.of("Authorization", "Basic x"));
    assertEquals(Optional.of("Basic x"), request.header("authorization"));
  }

  @Test
  void keepsItsTrailUnderAnotherPath() {
    Request request = get("/find?q=x");
    Request rewritten = request.withPath("/_search");
    rewritten.trail().add("search", "rewrote");
    assertEquals("/_search", rewritten.path());
    assertEquals(Optional.of("x"), rewritten.parameter("q"));
    assertEquals(List.of("search rewrote"), request.trail().steps());
  }

  @Test
  void keepsItsMethodAndBodyUnderAnotherPath() {
    Request put = Request.of("PUT", URI.create("/a//b"), Map.of(), "{}").withPath("/a/b");
    assertEquals("PUT", put.method());
    assertEquals("{}", put.body());
  }

  @Test
  void changesNothingWhereItOnlyAsks() {
    assertTrue(get("/a").reads());
    assertTrue(Request.of("HEAD", URI.create("/a"), Map.of(), "").reads());
    assertFalse(Request.of("DELETE", URI.create("/a"), Map.of(), "").reads());
  }

  private static Request get(String target) {
    return Request.of(URI.create(target), Map.of());
  }
}
