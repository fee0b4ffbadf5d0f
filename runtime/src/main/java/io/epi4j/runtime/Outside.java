package io.epi4j.runtime;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the operator sets: as functions that, unlike lambdas, take no time at each start. */
enum Outside implements Function<String, @Nullable String> {
  PROPERTIES,
  ENVIRONMENT;

  @Override
  public @Nullable String apply(String name) {
    return this == PROPERTIES ? System.getProperty(name) : System.getenv(name);
  }
}
