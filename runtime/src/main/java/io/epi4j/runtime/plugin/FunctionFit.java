package io.epi4j.runtime.plugin;

import io.epi4j.manifest.FunctionEntry;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is left of the functions that a manifest claims, when they are compared with the service and
 * the class that are really there. Each may be of another version than what was compiled.
 *
 * @param bound the keys of the functions that the manifest claims, the service has, and the class
 *     implements: a call of these cannot end in a method that is missing
 * @param others what became of each other function, by name and parameters as people write them
 */
record FunctionFit(List<String> bound, Map<String, Difference> others) {
  /** What became of a function that is not bound. */
  enum Difference {
    /** The service demands it now. */
    ADDED,
    /** The service has it no more. */
    REMOVED,
    /** The service has it with another result. */
    RETURNS_ANOTHER,
    /** The manifest claims it, and the class does not have it. */
    LOST
  }

  /** Compares. */
  static FunctionFit of(Class<?> service, Class<?> type, List<String> claimed) {
    Map<String, Method> functions = ImplementedFunctions.all(service);
    List<String> bound = new ArrayList<>();
    Map<String, Difference> others = new LinkedHashMap<>(); // by signature
    for (String key : claimed) {
      Method function = functions.get(key);
      if (function == null) {
        boolean has =
            functions.keySet().stream().map(FunctionFit::signature).anyMatch(key::startsWith);
        others.put(signature(key), has ? Difference.RETURNS_ANOTHER : Difference.REMOVED);
      } else if (ImplementedFunctions.has(type, function)) {
        bound.add(key);
      } else {
        others.put(signature(key), Difference.LOST);
      }
    }
    List<String> known = bound.stream().map(FunctionFit::signature).toList();
    functions.forEach(
        (key, function) -> {
          if (Modifier.isAbstract(function.getModifiers())
              && !known.contains(signature(key))
              && !ImplementedFunctions.has(type, function)) { // by another erasure, if it has it
            others.putIfAbsent(signature(key), Difference.ADDED);
          }
        });
    Map<String, Difference> shown = new LinkedHashMap<>();
    others.forEach((signature, what) -> shown.put(FunctionEntry.display(signature + "V"), what));
    return new FunctionFit(List.copyOf(bound), shown);
  }

  /** An override with a narrower result is the same function; the wider one is its bridge. */
  private static String signature(String key) {
    return key.substring(0, key.indexOf(')') + 1);
  }
}
