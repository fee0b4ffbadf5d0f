package io.epi4j.processor.check;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/**
 * The way from a record to a value in it.
 *
 * @param first what an editor can show of the component with which it begins: its field, since
 *     javac has no place of the component itself
 * @param text the way as one would write it
 * @param inside whether the value is not the component itself, but in its list, map or array
 */
record ComponentPath(Element first, String text, boolean inside) {
  /** Returns the way to a component of a record, which messages call {@code name}. */
  static ComponentPath of(TypeElement record, String name, RecordComponentElement component) {
    Element field =
        record.getEnclosedElements().stream()
            .filter(member -> member.getKind() == ElementKind.FIELD)
            .filter(member -> member.getSimpleName().equals(component.getSimpleName()))
            .findFirst()
            .orElseThrow();
    return new ComponentPath(field, name + "." + component.getSimpleName(), false);
  }

  /** Returns the way to a component of the record to which this leads. */
  ComponentPath to(RecordComponentElement component) {
    return new ComponentPath(first, text + "." + component.getSimpleName(), false);
  }

  /** Returns the way to what is in the list, map or array to which this leads. */
  ComponentPath within() {
    return new ComponentPath(first, text, true);
  }

  @Override
  public String toString() {
    return inside ? "What is in " + text : text;
  }
}
