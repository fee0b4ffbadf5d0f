package io.epi4j.processor.read;

import io.epi4j.processor.problem.Words;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.Types;

/**
 * A method that is a function of a service.
 *
 * @param method the method, where it is declared
 * @param member its type as the service sees it
 */
record Function(ExecutableElement method, ExecutableType member) {
  /**
   * Returns the method as a member of {@code type}. It is looked up in the supertype that declares
   * it: asked for a member of {@code type} itself, ECJ answers with another of that signature.
   */
  static Function in(TypeElement type, ExecutableElement method, Types types) {
    DeclaredType declaring =
        Hierarchy.supertype((DeclaredType) type.asType(), Words.owner(method), types).orElseThrow();
    return new Function(method, (ExecutableType) types.asMemberOf(declaring, method));
  }

  /** Returns the interface that declares it. */
  TypeElement owner() {
    return Words.owner(method);
  }

  /** Returns whether one of both would have to override the other. */
  boolean sameSignature(Function other, Types types) {
    return method.getSimpleName().contentEquals(other.method.getSimpleName())
        && method.getParameters().size() == other.method.getParameters().size()
        && (types.isSubsignature(member, other.member)
            || types.isSubsignature(other.member, member));
  }
}
