package io.epi4j.processor.read;

import io.epi4j.processor.problem.Position;
import io.epi4j.processor.problem.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
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

  /** Returns where to tell what is wrong with it: there, or on the service that inherits it. */
  Position position(TypeElement service) {
    return Position.of(owner().equals(service) ? method : service);
  }

  /** Returns the types of its declaration, erased, in whose place the service has other ones. */
  List<TypeMirror> substituted(Types types) {
    List<TypeMirror> declared = new ArrayList<>(List.of(method.getReturnType()));
    method.getParameters().forEach(parameter -> declared.add(parameter.asType()));
    List<TypeMirror> seen = new ArrayList<>(List.of(member.getReturnType()));
    seen.addAll(member.getParameterTypes());
    return IntStream.range(0, declared.size())
        .filter(i -> !sameErasure(declared.get(i), seen.get(i), types))
        .mapToObj(i -> types.erasure(declared.get(i)))
        .toList();
  }

  private static boolean sameErasure(TypeMirror one, TypeMirror other, Types types) {
    return types.isSameType(types.erasure(one), types.erasure(other));
  }

  /** Returns whether one of both would have to override the other. */
  boolean sameSignature(Function other, Types types) {
    return method.getSimpleName().contentEquals(other.method.getSimpleName())
        && method.getParameters().size() == other.method.getParameters().size()
        && (types.isSubsignature(member, other.member)
            || types.isSubsignature(other.member, member));
  }
}
