package io.epi4j.manifest;

/**
 * A function of a service.
 *
 * @param name its name
 * @param descriptor its erased parameter and return types, as in a class file: {@code
 *     (Ljava/lang/String;)Z}
 * @param optional whether a provider may leave it out, because the interface has a default for it
 */
public record FunctionEntry(String name, String descriptor, boolean optional) {
  /** Returns name and descriptor in one: {@code authorized(Ljava/lang/String;)Z}. */
  public String key() {
    return name + descriptor;
  }
}
