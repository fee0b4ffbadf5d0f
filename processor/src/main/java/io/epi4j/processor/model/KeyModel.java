package io.epi4j.processor.model;

import com.palantir.javapoet.TypeName;
import javax.lang.model.element.ExecutableElement;

/**
 * The key of a channel.
 *
 * @param accessor the method of the event that returns it
 * @param overloaded whether the event has other methods of that name
 * @param type its type, boxed
 * @param binaryName the binary name of its type, boxed and erased
 */
public record KeyModel(
    ExecutableElement accessor, boolean overloaded, TypeName type, String binaryName) {
  /** Returns the name of the method, and of the component if it is that of one. */
  public String name() {
    return accessor.getSimpleName().toString();
  }
}
