package io.epi4j.runtime.plugin;

import io.epi4j.manifest.PluginId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The operator's list: plugin ids in the order that is wanted, {@code *} for all that are not
 * listed, {@code !x} for one that shall not be active.
 *
 * @param tokens the list as it was written
 * @param origin where it was written, for people to read
 */
public record OrderList(List<String> tokens, String origin) {
  /** The token for all plugins that are not listed. */
  static final String REST = "*";

  private static final String NOT = "!";

  /**
   * Copies and checks the list.
   *
   * @throws IllegalArgumentException when a token is no plugin id, or stands twice
   */
  public OrderList {
    tokens = List.copyOf(tokens);
    Set<String> seen = new HashSet<>();
    for (String token : tokens) {
      String id = token.startsWith(NOT) ? token.substring(NOT.length()) : token;
      String fault = token.equals(REST) ? "" : PluginId.fault(id).orElse("");
      if (!fault.isEmpty()) {
        throw new IllegalArgumentException(
            problem(tokens, origin) + fault + " Ids are separated by commas: auth, *, !beta");
      }
      if (!seen.add(id)) {
        throw new IllegalArgumentException(
            problem(tokens, origin) + "\"" + id + "\" stands in it twice. Keep one of them.");
      }
    }
  }

  private static String problem(List<String> tokens, String origin) {
    return "The plugin order " + tokens + " of " + origin + " cannot be used. ";
  }

  /** Returns the list that is written with commas: {@code chttpd, *, !beta}. */
  public static OrderList parse(String text, String origin) {
    return new OrderList(Arrays.stream(text.split(",", -1)).map(String::strip).toList(), origin);
  }

  /** Returns the order of those who gave none: all plugins. */
  public static OrderList everything() {
    return new OrderList(List.of(REST), "no configuration");
  }

  boolean excludes(String id) {
    return tokens.contains(NOT + id);
  }

  boolean lists(String id) {
    return tokens.contains(id);
  }

  /** Returns the ids that are excluded. */
  List<String> excluded() {
    List<String> excluded = new ArrayList<>();
    for (String token : tokens) {
      if (token.startsWith(NOT)) {
        excluded.add(token.substring(NOT.length()));
      }
    }
    return excluded;
  }

  /**
   * Returns the ids that are wanted and the {@code *}, in order. A list that only excludes wants
   * all the others.
   */
  List<String> wanted() {
    List<String> wanted = new ArrayList<>();
    for (String token : tokens) {
      if (!token.startsWith(NOT)) {
        wanted.add(token);
      }
    }
    return wanted.isEmpty() && !tokens.isEmpty() ? List.of(REST) : wanted;
  }

  @Override
  public String toString() {
    return String.join(", ", tokens) + " (" + origin + ")";
  }
}
