package io.epi4j.processor.read;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Tells which types a class that stands in a package by itself can name. */
final class Reach {
  private final Elements elements;
  private final PackageElement home;

  Reach(Elements elements, PackageElement home) {
    this.elements = elements;
    this.home = home;
  }

  /** Returns whether a type can be named. */
  boolean has(TypeElement type) {
    return obstacle(type).isEmpty();
  }

  /** Returns the type, or that one around it, which is why it cannot be named. */
  Optional<TypeElement> obstacle(TypeElement type) {
    boolean near = elements.getPackageOf(type).equals(home);
    return Nesting.of(type).stream().filter(around -> isHidden(around, near)).findFirst();
  }

  private static boolean isHidden(TypeElement type, boolean near) {
    Set<Modifier> modifiers = type.getModifiers();
    return near ? modifiers.contains(Modifier.PRIVATE) : !modifiers.contains(Modifier.PUBLIC);
  }
}
