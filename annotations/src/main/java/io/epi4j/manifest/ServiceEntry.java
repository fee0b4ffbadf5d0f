package io.epi4j.manifest;

import java.util.List;

/**
 * A service that a plugin declares.
 *
 * @param id the service's id
 * @param type the binary name of its interface
 * @param functions its functions, by name and descriptor
 */
public record ServiceEntry(String id, String type, List<FunctionEntry> functions) {
  /** Copies the list. */
  public ServiceEntry {
    functions = List.copyOf(functions);
  }
}
