package io.epi4j.examples.couchhttp.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows for each word the documents that have it. Immutable once made. */
final class InvertedIndex {
  /** A word of the title says more about a document than one of its text. */
  private static final int TITLE_WEIGHT = 3;

  private final Map<String, Map<Document, Integer>> weights = new HashMap<>();
  private final int size;

  InvertedIndex(List<Document> documents) {
    size = documents.size();
    for (Document document : documents) {
      add(document, document.title(), TITLE_WEIGHT);
      add(document, document.text(), 1);
    }
  }

  private void add(Document document, String text, int weight) {
    for (String word : Words.of(text)) {
      weights.computeIfAbsent(word, w -> new HashMap<>()).merge(document, weight, Integer::sum);
    }
  }

  /** Returns how many documents there are. */
  int size() {
    return size;
  }

  /** Returns the words that begin so, in order. */
  List<String> words(String begin) {
    return weights.keySet().stream().filter(word -> word.startsWith(begin)).sorted().toList();
  }

  /** Returns the documents that have every word of the query, the weightiest first. */
  List<Document> find(String query) {
    Set<String> words = Set.copyOf(Words.of(query));
    if (words.isEmpty()) {
      return List.of();
    }
    return documentsWithAll(words).stream()
        .sorted(
            Comparator.comparingInt((Document d) -> weight(d, words))
                .reversed()
                .thenComparing(Document::id))
        .toList();
  }

  private Set<Document> documentsWithAll(Set<String> words) {
    Iterator<String> rest = words.iterator();
    Set<Document> found = new HashSet<>(weightsOf(rest.next()).keySet());
    rest.forEachRemaining(word -> found.retainAll(weightsOf(word).keySet()));
    return found;
  }

  private int weight(Document document, Set<String> words) {
    return words.stream().mapToInt(word -> weightsOf(word).getOrDefault(document, 0)).sum();
  }

  private Map<Document, Integer> weightsOf(String word) {
    return weights.getOrDefault(word, Map.of());
  }
}
