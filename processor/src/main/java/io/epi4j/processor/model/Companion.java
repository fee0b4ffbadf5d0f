package io.epi4j.processor.model;

import com.palantir.javapoet.ClassName;
import javax.lang.model.element.TypeElement;

/**
 * The type that is written beside an annotated one, by which an application uses that.
 *
 * @param kind what it is
 * @param annotation the annotation that asks for it
 * @param name its name
 */
public record Companion(Kind kind, AnnotationUse annotation, ClassName name) {
  /** Returns the annotated type. */
  public TypeElement owner() {
    return (TypeElement) annotation.element();
  }

  /** What a companion can be. */
  public enum Kind {
    /** That of a service. */
    FACADE("facade", "Facade"),
    /** That of a type of data. */
    VIEW("view", "Data"),
    /** That of a type of events. */
    CHANNEL("channel", "Channel");

    private final String word;
    private final String suffix;

    Kind(String word, String suffix) {
      this.word = word;
      this.suffix = suffix;
    }

    /** Returns what messages call it. */
    public String word() {
      return word;
    }

    /** Returns its name: {@code Outer_GreeterFacade} for {@code Outer.Greeter}. */
    public ClassName nameFor(ClassName owner) {
      return ClassName.get(owner.packageName(), String.join("_", owner.simpleNames()) + suffix);
    }
  }
}
