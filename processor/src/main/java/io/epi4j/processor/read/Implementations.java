package io.epi4j.processor.read;

import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Tells which optional functions a provider really has: those for which it would not fall back to a
 * default of the service itself.
 */
final class Implementations {
  private final Types types;

  Implementations(Types types) {
    this.types = types;
  }

  /** Returns whether {@code provider} implements a function of {@code service}. */
  boolean has(TypeElement provider, TypeElement service, ExecutableElement function) {
    if (!function.isDefault()) {
      return true; // javac sees to it
    }
    Function wanted = Function.in(provider, function, types);
    return inClasses(provider, wanted) || inOtherInterfaces(provider, service, wanted);
  }

  private boolean inClasses(TypeElement provider, Function wanted) {
    for (TypeElement type : Hierarchy.classes(provider)) {
      for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
        if (implementing(method) && matches(provider, method, wanted)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean inOtherInterfaces(TypeElement provider, TypeElement service, Function wanted) {
    Set<TypeElement> own = Hierarchy.interfaces(service);
    for (TypeElement type : Hierarchy.interfaces(provider)) {
      if (own.contains(type)) {
        continue;
      }
      for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
        if (method.isDefault() && matches(provider, method, wanted)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean implementing(ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    return modifiers.contains(Modifier.PUBLIC)
        && !modifiers.contains(Modifier.ABSTRACT)
        && !modifiers.contains(Modifier.STATIC);
  }

  private boolean matches(TypeElement provider, ExecutableElement method, Function wanted) {
    return method.getSimpleName().contentEquals(wanted.method().getSimpleName())
        && Function.in(provider, method, types).sameSignature(wanted, types);
  }
}
