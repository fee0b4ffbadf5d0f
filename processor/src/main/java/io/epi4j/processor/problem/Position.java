package io.epi4j.processor.problem;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * What an editor should underline.
 *
 * @param element the element; null where the fault is in the compiler's options
 * @param mirror the annotation on it, if the fault is there
 * @param value the value in the annotation, if the fault is there
 */
public record Position(
    @Nullable Element element, @Nullable AnnotationMirror mirror, @Nullable AnnotationValue value) {
  /** The command line, which has no element. */
  public static final Position OPTIONS = new Position(null, null, null);

  /** Returns the position of an element itself. */
  public static Position of(@Nullable Element element) {
    return new Position(element, null, null);
  }
}
