package io.epi4j.runtime.plugin;

/** Where the instance of a provider comes from. */
sealed interface ProviderOrigin {
  /** A class that a manifest names; it is loaded when the provider is first needed. */
  record Named(ClassLoader loader, String type, boolean injected) implements ProviderOrigin {}

  /** A class that the application gave. */
  record Known(Class<?> type) implements ProviderOrigin {}

  /** An object that the application gave, and closes itself. */
  record Given(Object instance) implements ProviderOrigin {}
}
