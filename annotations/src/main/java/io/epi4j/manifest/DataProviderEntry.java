package io.epi4j.manifest;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A source of data that a plugin contributes.
 *
 * @param service the service that the data belongs to
 * @param key its name among the data of the service
 * @param type the binary name of the record
 * @param origin where the data comes from
 * @param intervalMillis how often to look for changes, in milliseconds; 0 where nothing was said
 * @param required whether the application cannot start without it
 * @param declaredIn the binary name of the class that carries the annotation or has the method that
 *     does; for a package that of its {@code package-info}
 */
public record DataProviderEntry(
    String service,
    String key,
    String type,
    DataOrigin origin,
    int intervalMillis,
    boolean required,
    String declaredIn) {
  /** Returns what people call it: {@code resource stats.json}, {@code search.Stats.live()}. */
  public String name() {
    if (origin instanceof DataOrigin.Resource resource) {
      return "resource " + resource.path();
    }
    return origin instanceof DataOrigin.File file
        ? "file " + file.path()
        : declaredIn + "." + ((DataOrigin.Method) origin).name() + "()";
  }

  /** Returns what it was annotated with, without what is left at its default. */
  public Map<String, String> options() {
    Map<String, String> options = new LinkedHashMap<>();
    if (intervalMillis != 0) {
      options.put("interval", intervalMillis + "ms");
    }
    if (required) {
      options.put("required", "true");
    }
    return options;
  }
}
