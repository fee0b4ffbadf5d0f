package io.epi4j.runtime.dispatch;

import java.util.List;

/** Tells which providers a service has now, in the order in which they are called. */
@FunctionalInterface
public interface ProviderSource {
  /** Returns the providers of {@code service}, and makes those that were not made before. */
  List<BoundProvider> providersOf(Class<?> service);
}
