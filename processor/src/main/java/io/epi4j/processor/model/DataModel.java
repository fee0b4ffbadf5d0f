package io.epi4j.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import io.epi4j.manifest.DataEntry;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A type of data whose record was read and found good.
 *
 * @param annotation its annotation
 * @param type the record's name
 * @param exposed whether the record and all types around it are public
 * @param annotations those to carry over to the view
 * @param suppressed the lint categories under which the view would warn a second time
 * @param shadowing names of {@code java.lang} that mean another type in its package
 */
public record DataModel(
    AnnotationUse annotation,
    ClassName type,
    boolean exposed,
    List<AnnotationSpec> annotations,
    List<String> suppressed,
    List<String> shadowing) {
  /** Copies the lists. */
  public DataModel {
    annotations = List.copyOf(annotations);
    suppressed = List.copyOf(suppressed);
    shadowing = List.copyOf(shadowing);
  }

  /** Returns its record. */
  public TypeElement element() {
    return (TypeElement) annotation.element();
  }

  /** Returns the service that it belongs to. */
  public String service() {
    return annotation.string("service");
  }

  /** Returns its name among the data of the service. */
  public String key() {
    return annotation.string("key");
  }

  /** Returns the view. */
  public Companion companion() {
    return new Companion(Companion.Kind.VIEW, annotation, Companion.Kind.VIEW.nameFor(type));
  }

  /** Returns what the manifest tells of it. */
  public DataEntry entry() {
    return new DataEntry(service(), key(), type.reflectionName());
  }
}
