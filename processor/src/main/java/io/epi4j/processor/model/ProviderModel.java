package io.epi4j.processor.model;

import io.epi4j.manifest.ProviderEntry;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A provider whose class was read and found good.
 *
 * @param annotation its annotation
 * @param interfaces all that its class implements, inherited ones too
 * @param entry what the manifest tells of it
 */
public record ProviderModel(
    AnnotationUse annotation, List<TypeElement> interfaces, ProviderEntry entry) {
  /** Copies the list. */
  public ProviderModel {
    interfaces = List.copyOf(interfaces);
  }
}
