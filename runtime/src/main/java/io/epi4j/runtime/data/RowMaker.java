package io.epi4j.runtime.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes rows, one after the other; those of the same plugins share their ids.
 *
 * @param <V> the type of the data
 */
final class RowMaker<V> {
  private final Map<List<String>, String[]> shared = new HashMap<>();
  private final List<String> plugins = new ArrayList<>();
  private final List<Optional<V>> answers = new ArrayList<>();
  private String[] last = {}; // the next row is mostly of the same plugins

  /** Adds what the next plugin says to the row that is being made, if it says anything. */
  void add(String plugin, Optional<V> answer) {
    if (answer.isPresent()) {
      plugins.add(plugin);
      answers.add(answer);
    }
  }

  /** Returns the row of what was added, of which there is something, and begins another one. */
  Row<V> make() {
    Row<V> row = new Row<>(ids(), answers.get(0), List.copyOf(answers.subList(1, answers.size())));
    plugins.clear();
    answers.clear();
    return row;
  }

  private String[] ids() {
    if (!plugins.equals(Arrays.asList(last))) {
      last = shared.computeIfAbsent(List.copyOf(plugins), ids -> ids.toArray(String[]::new));
    }
    return last;
  }
}
