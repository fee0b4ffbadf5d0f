package io.epi4j.processor;

import io.epi4j.EpiPlugin;
import io.epi4j.EpiProvider;
import io.epi4j.EpiService;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.util.Elements;

/**
 * What a plugin contributes, gathered over all rounds. It keeps names, in their order: the elements
 * of one round are not those of the next.
 */
final class Contributions {
  static final List<Class<? extends Annotation>> ANNOTATIONS =
      List.of(EpiPlugin.class, EpiService.class, EpiProvider.class);

  private final Map<Class<? extends Annotation>, Map<String, ElementKind>> names = new HashMap<>();

  /** Adds the annotated elements of a round. */
  void add(RoundEnvironment round) {
    for (Class<? extends Annotation> annotation : ANNOTATIONS) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        names
            .computeIfAbsent(annotation, none -> new TreeMap<>())
            .put(((QualifiedNameable) element).getQualifiedName().toString(), element.getKind());
      }
    }
  }

  /** Returns the elements with an annotation, in order of their names. */
  List<Element> of(Class<? extends Annotation> annotation, Elements elements) {
    List<Element> found = new ArrayList<>();
    names
        .getOrDefault(annotation, Map.of())
        .forEach(
            (name, kind) ->
                found.add(
                    kind == ElementKind.PACKAGE
                        ? elements.getPackageElement(name)
                        : elements.getTypeElement(name)));
    return found;
  }

  /** Returns all elements, each once. */
  List<Element> all(Elements elements) {
    return ANNOTATIONS.stream()
        .flatMap(annotation -> of(annotation, elements).stream())
        .distinct()
        .toList();
  }
}
