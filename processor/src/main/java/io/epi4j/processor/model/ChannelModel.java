package io.epi4j.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import io.epi4j.manifest.ChannelEntry;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A channel whose type of events was read and found good.
 *
 * @param annotation its annotation
 * @param type the name of the type of its events
 * @param exposed whether that type and all types around it are public
 * @param key its key, if it has one
 * @param components what an event is made of, if that can be published
 * @param annotations those to carry over to the generated class
 * @param suppressed the lint categories under which the generated class would warn a second time
 * @param shadowing names of {@code java.lang} that mean another type in its package
 */
public record ChannelModel(
    AnnotationUse annotation,
    ClassName type,
    boolean exposed,
    Optional<KeyModel> key,
    Optional<ComponentsModel> components,
    List<AnnotationSpec> annotations,
    List<String> suppressed,
    List<String> shadowing) {
  /** Copies the lists. */
  public ChannelModel {
    annotations = List.copyOf(annotations);
    suppressed = List.copyOf(suppressed);
    shadowing = List.copyOf(shadowing);
  }

  /** Returns the type of its events. */
  public TypeElement element() {
    return (TypeElement) annotation.element();
  }

  /** Returns its name: as annotated, else the binary name of the type. */
  public String name() {
    String name = annotation.string("value");
    return name.isEmpty() ? type.reflectionName() : name;
  }

  /** Returns the generated class. */
  public Companion companion() {
    return new Companion(Companion.Kind.CHANNEL, annotation, Companion.Kind.CHANNEL.nameFor(type));
  }

  /** Returns what the manifest tells of it. */
  public ChannelEntry entry() {
    return new ChannelEntry(name(), type.reflectionName(), key.map(KeyModel::binaryName));
  }
}
