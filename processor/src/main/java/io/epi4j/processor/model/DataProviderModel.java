package io.epi4j.processor.model;

import io.epi4j.EpiData;
import io.epi4j.manifest.DataOrigin;
import io.epi4j.manifest.DataProviderEntry;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * What one {@code @DataProvider} says.
 *
 * @param annotation the annotation
 * @param record the record that it names, which may be no type of data
 * @param type the binary name of the record
 * @param origin where the data comes from
 * @param intervalMillis how often to look for changes; 0 where nothing was said
 * @param declaredIn the binary name of the class that it stands in
 */
public record DataProviderModel(
    AnnotationUse annotation,
    TypeElement record,
    String type,
    DataOrigin origin,
    int intervalMillis,
    String declaredIn) {
  /** Returns whether it stands on a package. */
  public boolean isOfPackage() {
    return annotation.element().getKind() == ElementKind.PACKAGE;
  }

  /** Returns what the manifest tells of it, where the record is a type of data. */
  public DataProviderEntry entry() {
    AnnotationUse data = AnnotationUse.on(record, EpiData.class);
    return new DataProviderEntry(
        data.string("service"),
        data.string("key"),
        type,
        origin,
        intervalMillis,
        annotation.flag("required"),
        declaredIn);
  }
}
