package io.epi4j.processor.read;

import com.google.auto.common.SuperficialValidation;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Tells whether all types that an element mentions are there. One that is missing may come from
 * another processor in a later round; when it never comes, the compiler says so itself.
 */
public final class Completeness {
  private static final Pattern READ =
      Pattern.compile("io\\.epi4j\\.[\\w.]+|java\\.lang\\.(SuppressWarnings|Deprecated)");

  private Completeness() {}

  /** Returns whether the element, and the types that it inherits from, can be read. */
  public static boolean of(Element element) {
    if (element.getKind() == ElementKind.PACKAGE) {
      return SuperficialValidation.validateElement(element) && annotationsOf(element);
    }
    TypeElement type = (TypeElement) element;
    return SuperficialValidation.validateElement(type)
        && annotationsOf(type)
        && functions(type)
        && DataAnnotations.methods(type).stream().allMatch(Completeness::annotationsOf)
        && SubscriberMethods.of(type).stream().allMatch(Completeness::annotationsOf)
        && inherited(type, new HashSet<>());
  }

  private static boolean annotationsOf(Element element) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().getKind() == TypeKind.ERROR) {
        return false;
      }
      boolean read = READ.matcher(mirror.getAnnotationType().toString()).matches();
      for (AnnotationValue value : mirror.getElementValues().values()) {
        if (isError(value.toString(), read)) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * A constant of a type that is missing. As a literal it would have quotes around it, but ECJ has
   * them always; in the annotations that we read such a literal would make no sense.
   */
  private static boolean isError(String value, boolean read) {
    return value.contains("<error>") && (read || !value.contains("\"<error>\""));
  }

  private static boolean inherited(TypeElement type, Set<TypeElement> seen) {
    if (!seen.add(type)) {
      return true;
    }
    for (TypeMirror parent : Hierarchy.parents(type)) {
      if (!SuperficialValidation.validateType(parent)
          || !functions((TypeElement) ((DeclaredType) parent).asElement())
          || !inherited((TypeElement) ((DeclaredType) parent).asElement(), seen)) {
        return false;
      }
    }
    return true;
  }

  private static boolean functions(TypeElement type) {
    if (!type.getKind().isInterface()) {
      return true; // only the functions of a service are written down
    }
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (!SuperficialValidation.validateType(method.asType()) || !annotationsOf(method)) {
        return false;
      }
    }
    return true;
  }
}
