package io.epi4j.processor.read;

import io.epi4j.processor.model.AnnotationUse;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds the lint categories under which a facade, a view or a channel would warn of what is the
 * affair of its type: a deprecated or raw type in a signature, the file that it stands in, and
 * whatever the service itself suppresses.
 */
final class Suppressions {
  private final Types types;
  private final Elements elements;
  private final Predicate<TypeElement> isAuxiliary;

  Suppressions(Types types, Elements elements, Predicate<TypeElement> isAuxiliary) {
    this.types = types;
    this.elements = elements;
    this.isAuxiliary = isAuxiliary;
  }

  /** Returns the categories, in order of the alphabet. */
  List<String> of(TypeElement service, List<Function> functions) {
    SortedSet<String> found = new TreeSet<>();
    if (isAuxiliary.test(service)) {
      found.add("auxiliaryclass");
    }
    addOwn(service, found);
    addOf((DeclaredType) service.asType(), found);
    for (Function function : functions) {
      addOwn(function.method(), found);
      MentionedTypes.of(function, types).forEach(type -> addOf(type, found));
    }
    return List.copyOf(found);
  }

  private static void addOwn(Element element, SortedSet<String> found) {
    AnnotationUse.of(element, SuppressWarnings.class)
        .ifPresent(own -> found.addAll(own.strings("value")));
  }

  /** Adds the category under which the use of an element would warn, if there is one. */
  void addUse(Element used, SortedSet<String> found) {
    if (elements.isDeprecated(used)) {
      boolean removal =
          AnnotationUse.of(used, Deprecated.class).filter(it -> it.flag("forRemoval")).isPresent();
      found.add(removal ? "removal" : "deprecation");
    }
  }

  private void addOf(DeclaredType type, SortedSet<String> found) {
    TypeElement element = (TypeElement) type.asElement();
    for (TypeElement named : Nesting.of(element)) { // a facade writes Outer.Inner
      addUse(named, found);
    }
    if (type.getTypeArguments().isEmpty() && !element.getTypeParameters().isEmpty()) {
      found.add("rawtypes");
    }
  }
}
