package io.epi4j.manifest;

import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * A function of a service.
 *
 * @param name its name
 * @param descriptor its erased parameter and return types, as in a class file: {@code
 *     (Ljava/lang/String;)Z}
 * @param optional whether a provider may leave it out, because the interface has a default for it
 * @param piped the index of the parameter that a pipe threads; empty where it cannot be piped
 */
public record FunctionEntry(String name, String descriptor, boolean optional, OptionalInt piped) {
  /** Returns name and descriptor in one: {@code authorized(Ljava/lang/String;)Z}. */
  public String key() {
    return name + descriptor;
  }

  /** Returns it as people write it: {@code authorized(String)}. */
  public String display() {
    return display(key());
  }

  /** Returns the function with that {@linkplain #key() key} as people write it. */
  public static String display(String key) {
    int descriptor = key.indexOf('(');
    return key.substring(0, descriptor)
        + MethodTypeDesc.ofDescriptor(key.substring(descriptor)).parameterList().stream()
            .map(ClassDesc::displayName)
            .collect(Collectors.joining(", ", "(", ")"));
  }
}
