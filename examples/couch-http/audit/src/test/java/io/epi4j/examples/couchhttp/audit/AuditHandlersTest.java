package io.epi4j.examples.couchhttp.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.epi4j.Decision;
import io.epi4j.examples.couchhttp.api.DbEvent.Kind;
import io.epi4j.examples.couchhttp.api.DbEventChannel;
import io.epi4j.examples.couchhttp.api.Request;
import io.epi4j.examples.couchhttp.api.UrlHandlersFacade;
import io.epi4j.runtime.Epi;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** With the plugin as it is built: its manifest has it listen. */
class AuditHandlersTest {
  private final Epi epi = Epi.builder().order("*", "!couch-http").start();
  private final DbEventChannel events = DbEventChannel.of(epi);

  @AfterEach
  void close() {
    epi.close();
  }

  @Test
  void notesWhatBecomesOfAccounts() {
    assertEquals("{\"accounts\":[]}", audit());
    events.publish("accounts", "ada", Kind.CREATED);
    events.publish("lighthouses", "kopu", Kind.CREATED);
    events.publish("accounts", "ada", Kind.DELETED);
    assertEquals("{\"accounts\":[\"CREATED ada\",\"DELETED ada\"]}", audit());
  }

  @Test
  void forgetsTheOldest() {
    for (int i = 0; i <= AuditHandlers.KEPT; i++) {
      events.publish("accounts", "a" + i, Kind.CREATED);
    }
    String audit = audit();
    assertEquals("{\"accounts\":[\"CREATED a1\",", audit.substring(0, 26));
    assertEquals("\"CREATED a100\"]}", audit.substring(audit.length() - 16));
  }

  @Test
  void leavesOtherPathsAlone() {
    assertEquals(Decision.none(), UrlHandlersFacade.of(epi).decide().handle(get("/_audit/x")));
  }

  private String audit() {
    return UrlHandlersFacade.of(epi).decide().handle(get("/_audit")).orElseThrow().body();
  }

  private static Request get(String target) {
    return Request.of(URI.create(target), Map.of());
  }
}
