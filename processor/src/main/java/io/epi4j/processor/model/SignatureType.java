package io.epi4j.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * The type of a parameter or of a result.
 *
 * @param type as the service has it, with its annotations
 * @param erasure what is left of {@code type} in a class file
 * @param declared what a class file has in its place where the function is declared: {@code Object}
 *     where {@code TextCodec extends Codec<String>} inherits a {@code T}
 */
public record SignatureType(TypeName type, TypeName erasure, TypeName declared) {
  /** Returns whether it was a type variable where the function is declared, and no longer is. */
  public boolean substituted() {
    return !erasure.equals(declared);
  }
}
