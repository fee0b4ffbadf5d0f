package io.epi4j.examples.couchhttp.dbs;

import io.epi4j.examples.couchhttp.api.DbEvent.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The documents of all databases. Any thread may use it.
 *
 * <p>There is room for only so many, so that clients cannot fill the memory.
 */
final class Documents {
  private final int room;
  private final Map<DocumentName, String> jsonByName = new HashMap<>();

  Documents(int room) {
    this.room = room;
  }

  synchronized Optional<String> get(DocumentName name) {
    return Optional.ofNullable(jsonByName.get(name));
  }

  /** Returns what became of the document, or nothing where there is no room for it. */
  synchronized Optional<Kind> put(DocumentName name, String json) {
    boolean known = jsonByName.containsKey(name);
    if (!known && jsonByName.size() == room) {
      return Optional.empty();
    }
    jsonByName.put(name, json);
    return Optional.of(known ? Kind.UPDATED : Kind.CREATED);
  }

  /** Returns whether the document was there. */
  synchronized boolean delete(DocumentName name) {
    return jsonByName.remove(name) != null;
  }
}
