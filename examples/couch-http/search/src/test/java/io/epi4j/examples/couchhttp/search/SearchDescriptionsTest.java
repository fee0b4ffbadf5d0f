package io.epi4j.examples.couchhttp.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.epi4j.examples.couchhttp.api.MetricDescriptionData;
import io.epi4j.runtime.Epi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the plugin as it is built, and with what an operator wrote. */
class SearchDescriptionsTest {
  @TempDir Path conf;

  @Test
  void tellsWhetherTheOperatorLetsPeopleSeeTheWords() throws IOException {
    String off = "requests for words of the index; they are switched off";
    String on = "requests for words of the index; they are switched on";
    assertEquals(off, words("{}"));
    assertEquals(on, words("{\"/_search/words\": {\"enabled\": true}}"));
    assertEquals(on, words("{\"*\": {\"enabled\": true}}"));
    assertEquals(off, words("{\"*\": {\"enabled\": true}, \"/_search/*\": {\"enabled\": false}}"));
  }

  private String words(String operators) throws IOException {
    Files.writeString(conf.resolve("features.json"), operators);
    try (Epi epi = Epi.builder().dataBase(conf).strict().start()) {
      MetricDescriptionData descriptions = MetricDescriptionData.of(epi);
      return descriptions.value("search", SearchHandlers.WORDS).orElseThrow().desc();
    }
  }
}
