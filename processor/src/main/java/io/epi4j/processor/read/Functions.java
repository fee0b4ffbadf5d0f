package io.epi4j.processor.read;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds the functions of a service: one for each signature, the service's own first, then those
 * that it inherits, interface by interface as they are written.
 */
final class Functions {
  private final Types types;
  private final List<ExecutableElement> everyObjects;

  Functions(Types types, Elements elements) {
    this.types = types;
    this.everyObjects =
        ElementFilter.methodsIn(elements.getTypeElement("java.lang.Object").getEnclosedElements());
  }

  /** Returns the functions of a service. */
  List<Function> of(TypeElement service) {
    List<Function> functions = new ArrayList<>();
    for (TypeElement owner : Hierarchy.interfaces(service)) {
      for (ExecutableElement method : ElementFilter.methodsIn(owner.getEnclosedElements())) {
        if (canBeCalled(method) && !belongsToObject(method)) {
          add(Function.in(service, method, types), functions);
        }
      }
    }
    return functions;
  }

  /** Returns the methods of the service itself that it redeclares from {@code Object}. */
  List<ExecutableElement> redeclared(TypeElement service) {
    return ElementFilter.methodsIn(service.getEnclosedElements()).stream()
        .filter(method -> canBeCalled(method) && belongsToObject(method))
        .toList();
  }

  private static boolean canBeCalled(ExecutableElement method) {
    return !method.getModifiers().contains(Modifier.STATIC)
        && !method.getModifiers().contains(Modifier.PRIVATE);
  }

  private boolean belongsToObject(ExecutableElement method) {
    return everyObjects.stream()
        .anyMatch(
            other ->
                other.getSimpleName().contentEquals(method.getSimpleName())
                    && sameParameters(other, method));
  }

  private boolean sameParameters(ExecutableElement one, ExecutableElement other) {
    return one.getParameters().stream()
        .map(parameter -> TypeNames.plain(types.erasure(parameter.asType())))
        .toList()
        .equals(
            other.getParameters().stream()
                .map(parameter -> TypeNames.plain(types.erasure(parameter.asType())))
                .toList());
  }

  /** Keeps of two with one signature the overriding one, else the one that promises more. */
  private void add(Function function, List<Function> functions) {
    for (int i = 0; i < functions.size(); i++) {
      Function other = functions.get(i);
      if (function.sameSignature(other, types)) {
        if (replaces(function, other)) {
          functions.set(i, function);
        }
        return;
      }
    }
    functions.add(function);
  }

  private boolean replaces(Function function, Function other) {
    if (isBelow(other.owner(), function.owner())) {
      return false;
    }
    if (isBelow(function.owner(), other.owner())) {
      return true;
    }
    TypeMirror result = function.member().getReturnType();
    TypeMirror otherResult = other.member().getReturnType();
    return !types.isSameType(result, otherResult) && returnsMore(result, otherResult);
  }

  /** Of two interfaces with a method of one signature, the lower one overrides the other's. */
  private boolean isBelow(TypeElement type, TypeElement other) {
    return types.isSubtype(types.erasure(type.asType()), types.erasure(other.asType()));
  }

  private boolean returnsMore(TypeMirror result, TypeMirror otherResult) {
    return !result.getKind().isPrimitive()
        && !otherResult.getKind().isPrimitive()
        && types.isSubtype(types.erasure(result), types.erasure(otherResult))
        && !types.isSubtype(types.erasure(otherResult), types.erasure(result));
  }
}
