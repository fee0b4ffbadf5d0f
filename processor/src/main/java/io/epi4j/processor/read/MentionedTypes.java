package io.epi4j.processor.read;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;
import javax.lang.model.util.SimpleTypeVisitor14;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Finds the types that a facade, or a channel, has to name in order to call a method: those of its
 * signature, down to type arguments, annotations and what stands in these.
 */
final class MentionedTypes {
  private final List<DeclaredType> found = new ArrayList<>();
  private final InTypes inTypes = new InTypes();
  private final InValues inValues = new InValues();

  private MentionedTypes() {}

  /** Returns the types, in the order of the signature; some may be there more than once. */
  static List<DeclaredType> of(Function function, Types types) {
    MentionedTypes mentioned = new MentionedTypes();
    mentioned.add(function.member().getReturnType());
    function.member().getParameterTypes().forEach(mentioned::add);
    function.member().getThrownTypes().forEach(mentioned::add);
    function
        .member()
        .getTypeVariables()
        .forEach(variable -> TypeNames.bounds(variable).forEach(mentioned::add));
    function.substituted(types).forEach(mentioned::add);
    return mentioned.found;
  }

  private void add(TypeMirror type) {
    addAnnotations(type);
    type.accept(inTypes, null);
  }

  private void addAnnotations(AnnotatedConstruct type) {
    type.getAnnotationMirrors().forEach(this::add);
  }

  private void add(AnnotationMirror annotation) {
    found.add(annotation.getAnnotationType());
    annotation.getElementValues().values().forEach(value -> value.accept(inValues, null));
  }

  /** Goes into what types are made of. */
  private final class InTypes extends SimpleTypeVisitor14<Void, Void> {
    @Override
    public Void visitDeclared(DeclaredType type, @Nullable Void none) {
      found.add(type);
      type.getTypeArguments().forEach(MentionedTypes.this::add);
      if (type.getEnclosingType() instanceof DeclaredType outer) {
        outer.accept(this, null);
      }
      return DEFAULT_VALUE;
    }

    @Override
    public Void visitArray(ArrayType type, @Nullable Void none) {
      add(type.getComponentType());
      return DEFAULT_VALUE;
    }

    @Override
    public Void visitWildcard(WildcardType type, @Nullable Void none) {
      for (TypeMirror bound : new TypeMirror[] {type.getExtendsBound(), type.getSuperBound()}) {
        if (bound != null) {
          add(bound);
        }
      }
      return DEFAULT_VALUE;
    }

    @Override
    public Void visitIntersection(IntersectionType type, @Nullable Void none) {
      type.getBounds().forEach(MentionedTypes.this::add);
      return DEFAULT_VALUE;
    }
  }

  /** Goes into the values of an annotation. */
  private final class InValues extends SimpleAnnotationValueVisitor14<Void, Void> {
    @Override
    public Void visitType(TypeMirror type, @Nullable Void none) {
      if (type instanceof ArrayType array) {
        return visitType(array.getComponentType(), null);
      }
      if (type instanceof DeclaredType declared) { // List.class is no raw type
        found.add((DeclaredType) declared.asElement().asType());
      }
      return DEFAULT_VALUE;
    }

    @Override
    public Void visitEnumConstant(VariableElement constant, @Nullable Void none) {
      return visitType(constant.asType(), null);
    }

    @Override
    public Void visitAnnotation(AnnotationMirror annotation, @Nullable Void none) {
      add(annotation);
      return DEFAULT_VALUE;
    }

    @Override
    public Void visitArray(List<? extends AnnotationValue> values, @Nullable Void none) {
      values.forEach(value -> value.accept(this, null));
      return DEFAULT_VALUE;
    }
  }
}
