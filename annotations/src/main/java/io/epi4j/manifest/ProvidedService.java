package io.epi4j.manifest;

import java.util.List;

/**
 * What a provider does for one service.
 *
 * @param id the service's id
 * @param type the binary name of the service's interface
 * @param functions the {@linkplain FunctionEntry#key() keys} of the functions that the provider
 *     really implements; a default that it leaves alone is not among them
 */
public record ProvidedService(String id, String type, List<String> functions) {
  /** Copies the list. */
  public ProvidedService {
    functions = List.copyOf(functions);
  }
}
