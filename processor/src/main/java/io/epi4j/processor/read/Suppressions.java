package io.epi4j.processor.read;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Finds the lint categories under which a facade would warn of what is the service's own affair: a
 * deprecated or raw type in a signature, and whatever the service itself suppresses.
 */
final class Suppressions extends SimpleTypeVisitor14<Void, SortedSet<String>> {
  private final Elements elements;

  Suppressions(Elements elements) {
    this.elements = elements;
  }

  /** Returns the categories, in order of the alphabet. */
  List<String> of(TypeElement service, List<Function> functions) {
    SortedSet<String> found = new TreeSet<>();
    addOwn(service, found);
    visit(service.asType(), found);
    for (Function function : functions) {
      addOwn(function.method(), found);
      visit(function.member().getReturnType(), found);
      function.member().getParameterTypes().forEach(type -> visit(type, found));
      function.member().getThrownTypes().forEach(type -> visit(type, found));
      function.member().getTypeVariables().forEach(type -> visit(type.getUpperBound(), found));
    }
    return List.copyOf(found);
  }

  private static void addOwn(Element element, SortedSet<String> found) {
    SuppressWarnings own = element.getAnnotation(SuppressWarnings.class);
    if (own != null) {
      found.addAll(Arrays.asList(own.value()));
    }
  }

  @Override
  public Void visitDeclared(DeclaredType type, SortedSet<String> found) {
    TypeElement element = (TypeElement) type.asElement();
    if (elements.isDeprecated(element)) {
      Deprecated deprecated = element.getAnnotation(Deprecated.class);
      found.add(deprecated != null && deprecated.forRemoval() ? "removal" : "deprecation");
    }
    if (type.getTypeArguments().isEmpty() && !element.getTypeParameters().isEmpty()) {
      found.add("rawtypes");
    }
    type.getTypeArguments().forEach(argument -> visit(argument, found));
    if (type.getEnclosingType().getKind() == TypeKind.DECLARED) {
      visit(type.getEnclosingType(), found);
    }
    return DEFAULT_VALUE;
  }

  @Override
  public Void visitArray(ArrayType type, SortedSet<String> found) {
    return visit(type.getComponentType(), found);
  }

  @Override
  public Void visitWildcard(WildcardType type, SortedSet<String> found) {
    for (TypeMirror bound : new TypeMirror[] {type.getExtendsBound(), type.getSuperBound()}) {
      if (bound != null) {
        visit(bound, found);
      }
    }
    return DEFAULT_VALUE;
  }

  @Override
  public Void visitIntersection(IntersectionType type, SortedSet<String> found) {
    type.getBounds().forEach(bound -> visit(bound, found));
    return DEFAULT_VALUE;
  }

  @Override
  public Void visitTypeVariable(TypeVariable type, SortedSet<String> found) {
    return DEFAULT_VALUE; // its bound is visited where it is declared
  }
}
