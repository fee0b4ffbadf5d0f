package io.epi4j.examples.couchhttp.search;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What can be found.
 *
 * @param id the name by which programs know it
 * @param title the name by which people know it
 * @param text what is known of it
 */
record Document(String id, String title, String text) {
  /** Returns the document as {@code Json} writes it. */
  Map<String, String> toJson() {
    Map<String, String> json = new LinkedHashMap<>();
    json.put("id", id);
    json.put("title", title);
    json.put("text", text);
    return json;
  }
}
