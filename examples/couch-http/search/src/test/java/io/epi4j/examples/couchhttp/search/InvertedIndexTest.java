package io.epi4j.examples.couchhttp.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class InvertedIndexTest {
  private final InvertedIndex index = new InvertedIndex(Lighthouses.load());

  @Test
  void findsDocumentsThatHaveEveryWord() {
    assertEquals(List.of("eddystone", "fastnet"), ids("granite DOVETAILED"));
    assertEquals(List.of(), ids("granite nowhere"));
  }

  @Test
  void findsWordsWithoutTheirAccents() {
    assertEquals(List.of("kopu"), ids("Kõpu"));
    assertEquals(List.of("kopu"), ids("kopu"));
    assertEquals(List.of("thridrangar"), ids("þridrangar"));
  }

  @Test
  void putsTitlesBeforeTexts() {
    InvertedIndex small =
        new InvertedIndex(
            List.of(
                new Document("a", "Tower", "a rock"), new Document("b", "Rock", "a tower, tall")));
    assertEquals(List.of("b", "a"), small.find("rock").stream().map(Document::id).toList());
    assertEquals(List.of("a", "b"), small.find("tower").stream().map(Document::id).toList());
  }

  @Test
  void listsTheWordsThatBeginSo() {
    assertEquals(List.of("granite"), index.words("gra"));
    assertEquals(List.of(), index.words("nowhere"));
  }

  @Test
  void findsNothingWithoutAWord() {
    assertTrue(index.find(" <&> ").isEmpty());
  }

  private List<String> ids(String query) {
    return index.find(query).stream().map(Document::id).toList();
  }
}
