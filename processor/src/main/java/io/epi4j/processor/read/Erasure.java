package io.epi4j.processor.read;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/** Names what is left of a type when type arguments and type variables are gone. */
final class Erasure {
  private final Types types;

  Erasure(Types types) {
    this.types = types;
  }

  /** Returns what a class file has for a type where that is declared. */
  TypeName compiled(TypeMirror type) {
    TypeMirror erased = types.erasure(type);
    if (erased instanceof ArrayType array) {
      return ArrayTypeName.of(compiled(array.getComponentType()));
    }
    // by its element, because ECJ leaves Outer<T>.Inner<U>.Deep as it is
    return erased instanceof DeclaredType declared
        ? ClassName.get((TypeElement) declared.asElement())
        : TypeNames.plain(erased);
  }

  /**
   * Returns what a class file has for a type in the source that we write. It is another one where
   * the first of several bounds is {@code Object}, which JavaPoet leaves out.
   */
  TypeName written(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return ArrayTypeName.of(written(array.getComponentType()));
    }
    return type instanceof TypeVariable variable
        ? TypeNames.bounds(variable).stream()
            .map(this::written)
            .filter(bound -> !bound.equals(ClassName.OBJECT))
            .findFirst()
            .orElse(ClassName.OBJECT)
        : compiled(type);
  }
}
