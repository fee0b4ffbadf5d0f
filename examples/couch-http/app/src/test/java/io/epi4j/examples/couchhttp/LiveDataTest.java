package io.epi4j.examples.couchhttp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.DataChanged;
import io.epi4j.examples.couchhttp.api.Feature;
import io.epi4j.runtime.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class LiveDataTest {
  private static final String SEARCH_OFF = "{\"/_search\": {\"enabled\": false}}";

  @TempDir Path conf;

  @Test
  void describesMetricsFromAllSourcesByKeyAndByPlugin() throws Exception {
    try (Served served = new Served(conf, "*")) {
      String words =
          counter("/_search/words", "requests for words of the index; they are switched off");
      String search = counter("/_search", "searches; those without words have status 400");
      assertEquals(
          "{" + search + "," + words + "}",
          served.get("/_stats/descriptions?plugin=search").body());
      assertEquals(
          "{%s,%s}"
              .formatted(
                  counter("auth", "status 401 is a missing login"),
                  counter("stats", "requests for these counts")),
          served.get("/_stats/descriptions?key=/_stats").body());
      String all = served.get("/_stats/descriptions").body();
      assertTrue(all.startsWith("{\"by_key\":{\"(other paths)\":{\"stats\":{"), all);
      assertTrue(all.contains(",\"by_plugin\":{\"auth\":{\"/_session\":{"), all);
      assertEquals(List.of(), served.epi.report().problems());
    }
  }

  private static String counter(String name, String desc) {
    return "\"%s\":{\"type\":\"COUNTER\",\"desc\":\"%s\"}".formatted(name, desc);
  }

  @Test
  void followsTheOperatorWhoEditsTheFile() throws Exception {
    try (Served served = new Served(conf, "*")) {
      assertEquals(200, served.status("/find?q=granite"));
      assertEquals(403, served.status("/_search/words"));

      served.write(SEARCH_OFF.replace("}}", "}, \"/_search/words\": {\"enabled\": true}}"));
      DataChanged<Feature> change = served.change();

      assertEquals("couch-http", change.plugin());
      assertEquals(Map.of("/_search/words", new Feature(true)), change.added());
      assertEquals(Set.of("/_search"), change.altered().keySet());
      assertEquals(403, served.status("/find?q=granite"));
      assertEquals(
          "{\"error\":\"switched_off\",\"reason\":\"/_search is switched off\"}",
          served.get("/_search?q=granite").body());
      assertEquals(200, served.status("/_search/words"));
      assertEquals(200, served.status("/_session"));
    }
  }

  @Test
  void switchesEverythingOffByAPatternButWhatHasALongerOne() throws Exception {
    try (Served served = new Served(conf, "*")) {
      served.write("{\"*\": {\"enabled\": false}, \"/_stats/*\": {\"enabled\": true}}");
      served.change();
      assertEquals(403, served.status("/_session"));
      assertEquals(403, served.status("/nowhere"));
      assertEquals(403, served.status("/_stats"));
      assertEquals(200, served.status("/_stats/descriptions"));
    }
  }

  @Test
  void keepsTheLastGoodDataWhileAnEditIsBroken() throws Exception {
    try (Served served = new Served(conf, "*")) {
      served.write(SEARCH_OFF);
      served.change();

      served.write("{\"/_search\": {\"enabled\": yes}}");
      served.features.refresh(); // nothing changes, so there is nothing else to wait for

      assertEquals(403, served.status("/_search?q=granite"));
      List<Problem> problems = served.epi.report().problems();
      assertEquals(1, problems.size(), problems.toString());
      assertEquals("data-invalid", problems.get(0).id());
      assertEquals("couch-http", problems.get(0).plugin());
      assertTrue(
          problems.get(0).message().contains("features.json, line 1, column "),
          problems.get(0).message());

      served.write("{\"/_search\": {\"enabled\": true}}");
      served.change();
      assertEquals(200, served.status("/_search?q=granite"));
      assertEquals(List.of(), served.epi.report().problems());
    }
  }

  @Test
  void letsTheOrderDecideWhoseWordCounts() throws Exception {
    try (Served served = new Served(conf, "search", "*")) {
      served.write("{\"/_search/words\": {\"enabled\": true}}");
      served.change();
      assertEquals(403, served.status("/_search/words"));
    }
  }
}
