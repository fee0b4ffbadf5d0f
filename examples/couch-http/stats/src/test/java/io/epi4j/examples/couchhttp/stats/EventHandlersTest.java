package io.epi4j.examples.couchhttp.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.epi4j.Decision;
import io.epi4j.examples.couchhttp.api.DbEvent.Kind;
import io.epi4j.examples.couchhttp.api.DbEventChannel;
import io.epi4j.examples.couchhttp.api.Request;
import io.epi4j.examples.couchhttp.api.UrlHandlersFacade;
import io.epi4j.runtime.Epi;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the plugin as it is built, and a mailbox that is emptied when the test says so. */
class EventHandlersTest {
  private final Deque<Runnable> tasks = new ArrayDeque<>();
  private final Epi epi;
  private final DbEventChannel events;

  EventHandlersTest(@TempDir Path conf) throws IOException {
    Files.writeString(conf.resolve("descriptions.json"), "{}");
    epi = Epi.builder().order("*", "!couch-http").dataBase(conf).executor(tasks::add).start();
    events = DbEventChannel.of(epi);
  }

  @AfterEach
  void close() {
    epi.close();
  }

  @Test
  void countsByDatabaseAndKindWhatWaited() {
    events.publish("b", "x", Kind.CREATED);
    events.publish("a", "x", Kind.DELETED);
    events.publish("a", "y", Kind.CREATED);
    events.publish("a", "z", Kind.CREATED);
    assertEquals("{}", counts());
    empty();
    assertEquals("{\"a\":{\"CREATED\":2,\"DELETED\":1},\"b\":{\"CREATED\":1}}", counts());
  }

  @Test
  void losesTheOldestOfTooMany() {
    for (int i = 0; i < 300; i++) {
      events.publish("a", "x", i < 44 ? Kind.CREATED : Kind.UPDATED);
    }
    empty();
    assertEquals("{\"a\":{\"UPDATED\":256}}", counts());
    assertEquals(44, events.subscribers().get(0).dropped());
  }

  @Test
  void leavesOtherPathsAlone() {
    assertEquals(Decision.none(), UrlHandlersFacade.of(epi).decide().handle(get("/_events")));
  }

  private void empty() {
    while (!tasks.isEmpty()) {
      tasks.remove().run();
    }
  }

  private String counts() {
    return UrlHandlersFacade.of(epi).decide().handle(get("/_stats/events")).orElseThrow().body();
  }

  private static Request get(String target) {
    return Request.of(URI.create(target), Map.of());
  }
}
