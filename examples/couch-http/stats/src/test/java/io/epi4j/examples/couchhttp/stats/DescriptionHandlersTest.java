package io.epi4j.examples.couchhttp.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.epi4j.Decision;
import io.epi4j.examples.couchhttp.api.MetricDescription;
import io.epi4j.examples.couchhttp.api.MetricType;
import io.epi4j.examples.couchhttp.api.Request;
import io.epi4j.examples.couchhttp.api.Response;
import io.epi4j.examples.couchhttp.api.UrlHandlers;
import io.epi4j.examples.couchhttp.api.UrlHandlersFacade;
import io.epi4j.runtime.Epi;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DescriptionHandlersTest {
  private static final String A = "{\"type\":\"COUNTER\",\"desc\":\"a\"}";
  private static final String B = "{\"type\":\"GAUGE\",\"desc\":\"b\"}";

  private final Epi epi =
      Epi.builder()
          .isolated()
          .provider("stats", UrlHandlers.class, DescriptionHandlers.class)
          .data("one", MetricDescription.class, Map.of("/x", described(MetricType.COUNTER, "a")))
          .data("two", MetricDescription.class, Map.of("/x", described(MetricType.GAUGE, "b")))
          .start();

  @AfterEach
  void close() {
    epi.close();
  }

  @Test
  void tellsAllOfThemInBothGroupings() {
    assertEquals(
        "{\"by_key\":{\"/x\":{\"one\":%1$s,\"two\":%2$s}},".formatted(A, B)
            + "\"by_plugin\":{\"one\":{\"/x\":%s},\"two\":{\"/x\":%s}}}".formatted(A, B),
        body("/_stats/descriptions"));
  }

  @Test
  void tellsThoseOfOneKeyByPlugin() {
    assertEquals("{\"one\":%s,\"two\":%s}".formatted(A, B), body("/_stats/descriptions?key=/x"));
    assertEquals("{}", body("/_stats/descriptions?key=/y"));
  }

  @Test
  void tellsThoseOfOnePluginByKey() {
    assertEquals("{\"/x\":%s}".formatted(B), body("/_stats/descriptions?plugin=two"));
    assertEquals("{}", body("/_stats/descriptions?plugin=three"));
  }

  @Test
  void leavesOtherPathsAlone() {
    assertEquals(Decision.none(), answer("/_stats"));
  }

  private String body(String target) {
    return answer(target).orElseThrow().body();
  }

  private Decision<Response> answer(String target) {
    Request request = Request.of(URI.create(target), Map.of());
    return UrlHandlersFacade.of(epi).decide().handle(request);
  }

  private static MetricDescription described(MetricType type, String desc) {
    return new MetricDescription(type, desc);
  }
}
