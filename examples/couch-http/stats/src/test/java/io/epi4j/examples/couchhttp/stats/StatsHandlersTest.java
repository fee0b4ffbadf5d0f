package io.epi4j.examples.couchhttp.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.epi4j.Decision;
import io.epi4j.examples.couchhttp.api.Request;
import io.epi4j.examples.couchhttp.api.Response;
import io.epi4j.examples.couchhttp.api.UrlHandlers;
import io.epi4j.examples.couchhttp.api.UrlHandlersFacade;
import io.epi4j.runtime.Epi;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatsHandlersTest {
  @Test
  void showsWhatItCounted() {
    try (Epi epi = only(new StatsHandlers())) {
      UrlHandlersFacade handlers = UrlHandlersFacade.of(epi);
      handlers.pipe().finish(get("/_search"), Response.json(200, Map.of()));
      handlers.pipe().finish(get("/nowhere"), Response.json(404, Map.of()));

      Request request = handlers.pipe().rewrite(get("/metrics"));

      assertEquals(
          "{\"/_search\":{\"200\":1},\"/nowhere\":{\"404\":1}}",
          handlers.decide().handle(request).orElseThrow().body());
    }
  }

  @Test
  void leavesOtherPathsAlone() {
    try (Epi epi = only(new StatsHandlers())) {
      UrlHandlersFacade handlers = UrlHandlersFacade.of(epi);
      assertEquals("/other", handlers.pipe().rewrite(get("/other")).path());
      assertEquals(Decision.none(), handlers.decide().handle(get("/other")));
    }
  }

  private static Epi only(UrlHandlers handlers) {
    return Epi.builder().isolated().provider(UrlHandlers.class, handlers).start();
  }

  private static Request get(String target) {
    return Request.of(URI.create(target), Map.of());
  }
}
