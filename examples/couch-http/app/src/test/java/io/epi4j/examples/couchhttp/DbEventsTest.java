package io.epi4j.examples.couchhttp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.examples.couchhttp.api.DbEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who hears of changed documents, and what is made of it. */
@Timeout(60)
class DbEventsTest {
  private static final String LOGIN = " as ada with lovelace-1843";

  @Test
  void reachesEveryPluginThatListens() {
    Run run = runThatMakes(4);
    run.assertAnswer("401 PUT /accounts/ada", "auth refused, stats counted", "{\"error\":\"unaut");
    run.assertAnswer(
        "201 PUT /accounts/ada" + LOGIN, "auth allowed, dbs answered, stats counted", "{\"ok\"");
    run.assertAnswer("200 GET /lighthouses/kopu", "dbs answered, stats counted", "{\"built\": 15");
    run.assertAnswer(
        "200 GET /_audit" + LOGIN,
        "auth allowed, audit answered, stats counted",
        "{\"accounts\":[\"CREATED ada\",\"UPDATED ada\",\"DELETED ada\"]}");
    run.assertAnswer(
        "200 GET /_stats/events" + LOGIN,
        "auth allowed, stats answered, stats counted",
        "{\"accounts\":{\"CREATED\":1,\"UPDATED\":1,\"DELETED\":1},\"lighthouses\":{\"CREATED\":1}}");
  }

  @Test
  void isMadeForTheKeyOfTheOnlySubscriber() {
    Run run = runThatMakes(3, "--order", "*,!stats");
    run.assertAnswer(
        "200 GET /_audit" + LOGIN, "auth allowed, audit answered", "{\"accounts\":[\"CREATED");
    run.assertAnswer("404 GET /_stats/events" + LOGIN, "auth allowed", "{\"error\"");
  }

  @Test
  void isNotMadeWhileNobodyListens() {
    Run run = runThatMakes(0, "--order", "*,!audit,!stats");
    run.assertAnswer("200 DELETE /accounts/ada" + LOGIN, "auth allowed, dbs answered", "{\"ok\"");
    run.assertAnswer("404 GET /_audit" + LOGIN, "auth allowed", "{\"error\"");
    assertTrue(run.output().contains("db_events, declared by couch-http: nobody"), run.output());
  }

  /** What the program prints is one thing, and whether it is so another. */
  private static Run runThatMakes(int events, String... arguments) {
    long before = DbEvent.made();
    Run run = Run.of(arguments);
    assertEquals(events, DbEvent.made() - before);
    String line = "changes of documents: 4, database events made: " + events;
    assertTrue(run.output().lines().anyMatch(line::equals), run.output());
    return run;
  }
}
