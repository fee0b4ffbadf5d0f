package io.epi4j.processor;

import io.epi4j.Channel;
import io.epi4j.DataProvider;
import io.epi4j.EpiData;
import io.epi4j.EpiPlugin;
import io.epi4j.EpiProvider;
import io.epi4j.EpiService;
import io.epi4j.Subscribe;
import io.epi4j.processor.model.AnnotationUse;
import io.epi4j.processor.problem.Words;
import io.epi4j.processor.read.BinaryName;
import io.epi4j.processor.read.DataAnnotations;
import io.epi4j.processor.read.EarlierPlugin;
import io.epi4j.processor.read.QualifiedName;
import io.epi4j.processor.read.SubscriberMethods;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * What a plugin contributes, gathered over all rounds. It keeps names, in their order: the elements
 * of one round are not those of the next.
 */
final class Contributions {
  static final List<Class<? extends Annotation>> ANNOTATIONS =
      List.of(
          EpiPlugin.class,
          EpiService.class,
          EpiProvider.class,
          EpiData.class,
          DataProvider.class,
          Channel.class,
          Subscribe.class);

  private final Map<Class<? extends Annotation>, Map<String, ElementKind>> names = new HashMap<>();

  /** Packages of which the {@code package-info} is compiled, so that an old class file lies. */
  private final Set<String> compiled = new HashSet<>();

  /**
   * Adds the annotated elements of a round; of a method that returns data or subscribes it is the
   * class that counts.
   */
  void add(RoundEnvironment round) {
    for (PackageElement root : ElementFilter.packagesIn(round.getRootElements())) {
      compiled.add(BinaryName.of(root));
    }
    for (Class<? extends Annotation> annotation : ANNOTATIONS) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        add(annotation, element);
      }
    }
    for (Element element : round.getElementsAnnotatedWith(DataProvider.List.class)) {
      add(DataProvider.class, element);
    }
  }

  private boolean add(Class<? extends Annotation> annotation, Element element) {
    Element holder = element instanceof ExecutableElement method ? Words.owner(method) : element;
    return named(annotation).putIfAbsent(name(holder), holder.getKind()) == null;
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
    kept |= keep(EpiData.class, earlier.data(), elements);
    kept |= keep(DataProvider.class, earlier.dataProviders(), elements);
    kept |= keep(Channel.class, earlier.channels(), elements);
    kept |= keep(Subscribe.class, earlier.subscribers(), elements);
    return kept;
  }

  /** Returns whether a name is that of a {@code package-info} that is compiled. */
  boolean isCompiled(String name) {
    return compiled.contains(name);
  }

  /** Returns whether {@link #keep} would keep anything. */
  boolean wouldKeep(EarlierPlugin earlier, Elements elements) {
    Contributions copy = new Contributions();
    copy.compiled.addAll(compiled);
    return copy.keep(earlier, elements);
  }

  private boolean keep(
      Class<? extends Annotation> annotation, List<String> binaryNames, Elements elements) {
    boolean kept = false;
    for (String binaryName : binaryNames) {
      Optional<? extends Element> element =
          BinaryName.element(binaryName, elements)
              .filter(found -> isAnnotated(found, annotation))
              .filter(found -> !isCompiled(binaryName))
              .filter(found -> find(name(found), found.getKind(), elements).isPresent());
      if (element.isPresent()) {
        kept |= add(annotation, element.get());
      }
    }
    return kept;
  }

  private static boolean isAnnotated(Element element, Class<? extends Annotation> annotation) {
    if (annotation == DataProvider.class) {
      return DataAnnotations.areIn(element);
    }
    return annotation == Subscribe.class
        ? SubscriberMethods.areIn(element)
        : AnnotationUse.of(element, annotation).isPresent();
  }

  private static String name(Element element) {
    return element instanceof PackageElement annotated
        ? annotated.getQualifiedName().toString()
        : QualifiedName.of((TypeElement) element);
  }

  private Map<String, ElementKind> named(Class<? extends Annotation> annotation) {
    return names.computeIfAbsent(annotation, none -> new TreeMap<>());
  }

  /** Returns the elements with an annotation, or with it inside, in order of their names. */
  List<Element> of(Class<? extends Annotation> annotation, Elements elements) {
    List<Element> found = new ArrayList<>();
    names
        .getOrDefault(annotation, Map.of())
        .forEach((name, kind) -> found.add(find(name, kind, elements).orElseThrow()));
    return found;
  }

  private static Optional<? extends Element> find(
      String name, ElementKind kind, Elements elements) {
    return kind == ElementKind.PACKAGE
        ? Optional.ofNullable(elements.getPackageElement(name))
        : QualifiedName.type(name, elements);
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
