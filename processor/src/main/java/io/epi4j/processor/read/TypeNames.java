package io.epi4j.processor.read;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Names types for the source to write. JavaPoet has such names for mirrors too, but drops the
 * annotations on them, and a facade that loses {@code @Nullable} is wrong. Only those on a wildcard
 * itself are lost, because JavaPoet writes none there; those on its bound are not.
 */
final class TypeNames extends SimpleTypeVisitor14<TypeName, Boolean> {
  private static final TypeNames VISITOR = new TypeNames();

  private TypeNames() {}

  /** Returns the type with all its annotations. */
  static TypeName annotated(TypeMirror type) {
    return name(type, true);
  }

  /** Returns the type without any, so that equal types have equal names. */
  static TypeName plain(TypeMirror type) {
    return name(type, false);
  }

  /** Returns the declaration of a type variable, bounds and all. */
  static TypeVariableName declaration(TypeVariable variable) {
    return TypeVariableName.get(
        variable.asElement().getSimpleName().toString(),
        bounds(variable).stream().map(TypeNames::annotated).toArray(TypeName[]::new));
  }

  /** Returns the bounds of a type variable, at least one. */
  static List<? extends TypeMirror> bounds(TypeVariable variable) {
    TypeMirror bound = variable.getUpperBound();
    if (bound instanceof IntersectionType several) {
      return several.getBounds();
    }
    // ECJ answers with the variable itself where it has a class Object and one interface
    return bound instanceof TypeVariable same && same.asElement().equals(variable.asElement())
        ? ((TypeParameterElement) variable.asElement()).getBounds()
        : List.of(bound);
  }

  private static TypeName name(TypeMirror type, boolean annotated) {
    TypeName name = type.accept(VISITOR, annotated);
    List<AnnotationSpec> annotations =
        annotated
            ? type.getAnnotationMirrors().stream().map(AnnotationSpec::get).toList()
            : List.of();
    return annotations.isEmpty() ? name : name.annotated(annotations);
  }

  @Override
  public TypeName visitPrimitive(PrimitiveType type, Boolean annotated) {
    return TypeName.get(type).withoutAnnotations();
  }

  @Override
  public TypeName visitNoType(NoType type, Boolean annotated) {
    return TypeName.get(type);
  }

  @Override
  public TypeName visitArray(ArrayType type, Boolean annotated) {
    return ArrayTypeName.of(name(type.getComponentType(), annotated));
  }

  @Override
  public TypeName visitTypeVariable(TypeVariable type, Boolean annotated) {
    return TypeVariableName.get(type.asElement().getSimpleName().toString());
  }

  @Override
  public TypeName visitWildcard(WildcardType type, Boolean annotated) {
    if (type.getExtendsBound() != null) {
      return WildcardTypeName.subtypeOf(name(type.getExtendsBound(), annotated));
    }
    if (type.getSuperBound() != null) {
      return WildcardTypeName.supertypeOf(name(type.getSuperBound(), annotated));
    }
    return WildcardTypeName.subtypeOf(ClassName.OBJECT);
  }

  @Override
  public TypeName visitDeclared(DeclaredType type, Boolean annotated) {
    TypeElement element = (TypeElement) type.asElement();
    ClassName raw = ClassName.get(element);
    TypeName[] arguments =
        type.getTypeArguments().stream()
            .map(argument -> name(argument, annotated))
            .toArray(TypeName[]::new);
    if (hasOuterArguments(type, element)) {
      ParameterizedTypeName outer =
          (ParameterizedTypeName) name(type.getEnclosingType(), annotated);
      return outer.nestedClass(raw.simpleName(), List.of(arguments));
    }
    return arguments.length == 0 ? raw : ParameterizedTypeName.get(raw, arguments);
  }

  private static boolean hasOuterArguments(DeclaredType type, TypeElement element) {
    return type.getEnclosingType().getKind() == TypeKind.DECLARED
        && !element.getModifiers().contains(Modifier.STATIC)
        && !((DeclaredType) type.getEnclosingType()).getTypeArguments().isEmpty();
  }

  @Override
  protected TypeName defaultAction(TypeMirror type, Boolean annotated) {
    throw new IllegalArgumentException("no name for " + type.getKind() + " " + type);
  }
}
