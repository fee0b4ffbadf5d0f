package io.epi4j.runtime.plugin;

import io.epi4j.manifest.FunctionEntry;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        boolean has = signatures(functions.keySet()).contains(signature(key));
        others.put(signature(key), has ? Difference.RETURNS_ANOTHER : Difference.REMOVED);
      } else if (ImplementedFunctions.has(type, function)) {
        bound.add(key);
      } else {
        others.put(signature(key), Difference.LOST);
      }
    }
    Set<String> known = signatures(bound);
    for (Map.Entry<String, Method> function : functions.entrySet()) {
      String signature = signature(function.getKey());
      if (Modifier.isAbstract(function.getValue().getModifiers())
          && !known.contains(signature)
          && !ImplementedFunctions.has(type, function.getValue())) { // by another erasure, if so
        others.putIfAbsent(signature, Difference.ADDED);
      }
    }
    return new FunctionFit(List.copyOf(bound), shown(others));
  }

  private static Map<String, Difference> shown(Map<String, Difference> others) {
    Map<String, Difference> shown = new LinkedHashMap<>();
    for (Map.Entry<String, Difference> other : others.entrySet()) {
      shown.put(FunctionEntry.display(other.getKey() + "V"), other.getValue());
    }
    return shown;
  }

  private static Set<String> signatures(Collection<String> keys) {
    Set<String> signatures = new HashSet<>();
    for (String key : keys) {
      signatures.add(signature(key));
    }
    return signatures;
  }

  /** An override with a narrower result is the same function; the wider one is its bridge. */
  private static String signature(String key) {
    return key.substring(0, key.indexOf(')') + 1);
  }
}
