package io.epi4j.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Walks over what a type extends and implements, in the order in which it is written. */
final class Hierarchy {
  private Hierarchy() {}

  /** Returns the superclass, if there is one, and the interfaces that the type itself names. */
  static List<TypeMirror> parents(TypeElement type) {
    return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
        .filter(parent -> parent.getKind() != TypeKind.NONE)
        .<TypeMirror>map(parent -> parent)
        .toList();
  }

  /** Returns the type and its superclasses, upwards. */
  static List<TypeElement> classes(TypeElement type) {
    List<TypeElement> classes = new ArrayList<>();
    TypeElement next = type;
    while (true) {
      classes.add(next);
      if (!(next.getSuperclass() instanceof DeclaredType parent)) {
        return classes;
      }
      next = (TypeElement) parent.asElement();
    }
  }

  /** Returns every interface of the type, itself included if it is one, each once. */
  static Set<TypeElement> interfaces(TypeElement type) {
    Set<TypeElement> interfaces = new LinkedHashSet<>();
    collect(type, interfaces);
    return interfaces;
  }

  /** Returns {@code type} as the given one of its supertypes: {@code Codec<String>}. */
  static Optional<DeclaredType> supertype(DeclaredType type, TypeElement wanted, Types types) {
    if (type.asElement().equals(wanted)) {
      return Optional.of(type);
    }
    return types.directSupertypes(type).stream()
        .flatMap(parent -> supertype((DeclaredType) parent, wanted, types).stream())
        .findFirst();
  }

  private static void collect(TypeElement type, Set<TypeElement> interfaces) {
    if (type.getKind().isInterface() && !interfaces.add(type)) {
      return;
    }
    for (TypeMirror parent : parents(type)) {
      collect((TypeElement) ((DeclaredType) parent).asElement(), interfaces);
    }
  }
}
