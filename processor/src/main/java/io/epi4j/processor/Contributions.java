package io.epi4j.processor;

import io.epi4j.EpiPlugin;
import io.epi4j.EpiProvider;
import io.epi4j.EpiService;
import io.epi4j.processor.model.AnnotationUse;
import io.epi4j.processor.read.BinaryName;
import io.epi4j.processor.read.EarlierPlugin;
import io.epi4j.processor.read.QualifiedName;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
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
        named(annotation).put(name(element), element.getKind());
      }
    }
  }

  /**
   * Adds what an earlier compilation wrote down, as far as it is there and annotated still.
   *
   * @return whether there was anything that this compilation does not have itself
   */
  boolean keep(EarlierPlugin earlier, Elements elements) {
    boolean kept = keep(EpiService.class, earlier.services(), elements);
    kept |= keep(EpiProvider.class, earlier.providers(), elements);
    kept |= keep(EpiPlugin.class, earlier.plugin().type().stream().toList(), elements);
    return kept;
  }

  private boolean keep(
      Class<? extends Annotation> annotation, List<String> binaryNames, Elements elements) {
    boolean kept = false;
    for (String binaryName : binaryNames) {
      Optional<TypeElement> type =
          BinaryName.type(binaryName, elements)
              .filter(found -> AnnotationUse.of(found, annotation).isPresent())
              .filter(found -> QualifiedName.type(name(found), elements).isPresent());
      if (type.isPresent()) {
        ElementKind kind = type.get().getKind();
        kept |= named(annotation).putIfAbsent(name(type.get()), kind) == null;
      }
    }
    return kept;
  }

  private static String name(Element element) {
    return element instanceof PackageElement annotated
        ? annotated.getQualifiedName().toString()
        : QualifiedName.of((TypeElement) element);
  }

  private Map<String, ElementKind> named(Class<? extends Annotation> annotation) {
    return names.computeIfAbsent(annotation, none -> new TreeMap<>());
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
                        : QualifiedName.type(name, elements).orElseThrow()));
    return found;
  }

  /** Returns whether nothing was added. */
  boolean isEmpty() {
    return names.values().stream().allMatch(Map::isEmpty);
  }

  /** Returns all elements, each once. */
  List<Element> all(Elements elements) {
    return ANNOTATIONS.stream()
        .flatMap(annotation -> of(annotation, elements).stream())
        .distinct()
        .toList();
  }
}
