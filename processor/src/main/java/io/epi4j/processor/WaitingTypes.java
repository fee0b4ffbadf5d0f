package io.epi4j.processor;

import io.epi4j.processor.read.Completeness;
import io.epi4j.processor.read.QualifiedName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Annotated types, each until all types that it mentions are there. It keeps names: the elements of
 * one round are not those of the next.
 */
final class WaitingTypes {
  private final Set<String> names = new LinkedHashSet<>();

  /** Adds a type. */
  void add(TypeElement type) {
    names.add(QualifiedName.of(type));
  }

  /** Returns those that wait no longer, in the order in which they came. */
  List<TypeElement> ready(Elements elements) {
    List<TypeElement> ready =
        names.stream()
            .flatMap(name -> QualifiedName.type(name, elements).stream())
            .filter(Completeness::of)
            .toList();
    ready.forEach(type -> names.remove(QualifiedName.of(type)));
    return ready;
  }
}
