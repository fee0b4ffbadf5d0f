package io.epi4j.processor.model;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.MoreElements;
import io.epi4j.processor.problem.Position;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;

/**
 * An annotation on an element.
 *
 * @param element the element that carries it
 * @param mirror the annotation
 */
public record AnnotationUse(Element element, AnnotationMirror mirror) {
  /** Returns the annotation of that type on {@code element}, if there is one. */
  public static Optional<AnnotationUse> of(Element element, Class<? extends Annotation> type) {
    return MoreElements.getAnnotationMirror(element, type)
        .toJavaUtil()
        .map(mirror -> new AnnotationUse(element, mirror));
  }

  /** Returns the annotation of that type on {@code element}, which has one. */
  public static AnnotationUse on(Element element, Class<? extends Annotation> type) {
    return of(element, type).orElseThrow();
  }

  /** Returns the annotations of a repeatable type on {@code element}, as they are written. */
  public static List<AnnotationUse> all(
      Element element, Class<? extends Annotation> type, Class<? extends Annotation> container) {
    return element.getAnnotationMirrors().stream()
        .map(mirror -> new AnnotationUse(element, mirror))
        .flatMap(
            use -> {
              if (use.is(container)) {
                return use.list("value").stream()
                    .map(each -> new AnnotationUse(element, (AnnotationMirror) each.getValue()));
              }
              return use.is(type) ? Stream.of(use) : Stream.empty();
            })
        .toList();
  }

  private boolean is(Class<? extends Annotation> type) {
    return MoreElements.asType(mirror.getAnnotationType().asElement())
        .getQualifiedName()
        .contentEquals(type.getCanonicalName());
  }

  /** Returns a text, or its default. */
  public String string(String name) {
    return (String) value(name).getValue();
  }

  /** Returns a number, or its default. */
  public int number(String name) {
    return (Integer) value(name).getValue();
  }

  /** Returns a flag, or its default. */
  public boolean flag(String name) {
    return (Boolean) value(name).getValue();
  }

  /** Returns the name of a constant of an enum, or of its default. */
  public String constant(String name) {
    return ((VariableElement) value(name).getValue()).getSimpleName().toString();
  }

  /** Returns whether a value is written down, and is not its default. */
  public boolean has(String name) {
    return mirror.getElementValues().keySet().stream()
        .anyMatch(it -> it.getSimpleName().contentEquals(name));
  }

  /** Returns a class. */
  public TypeElement type(String name) {
    return (TypeElement) ((DeclaredType) value(name).getValue()).asElement();
  }

  /** Returns the values of a list, each with its own place in the source. */
  @SuppressWarnings("unchecked") // what javax.lang.model says of values of array type
  public List<AnnotationValue> list(String name) {
    return List.copyOf((List<? extends AnnotationValue>) value(name).getValue());
  }

  /** Returns the texts of a list. */
  public List<String> strings(String name) {
    return list(name).stream().map(value -> (String) value.getValue()).toList();
  }

  /** Returns the place of the annotation. */
  public Position position() {
    return new Position(element, mirror, null);
  }

  /** Returns the place of one of its values. */
  public Position position(String name) {
    return position(value(name));
  }

  /** Returns the place of one of its values. */
  public Position position(AnnotationValue value) {
    return new Position(element, mirror, value);
  }

  private AnnotationValue value(String name) {
    return AnnotationMirrors.getAnnotationValue(mirror, name);
  }
}
