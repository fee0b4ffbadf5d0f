package io.epi4j.processor.check;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Tells where somebody has told Jackson what to do, in ways that only Jackson understands: what is
 * annotated so is not judged here. Lombok's annotations count too, for it may add constructors that
 * no processor sees.
 */
final class JacksonAnnotations {
  private static final List<String> PACKAGES = List.of(Jackson.PACKAGES, "lombok.");
  private static final List<String> WHOLE = List.of("JsonCreator", "JsonDeserialize");

  private JacksonAnnotations() {}

  /** Returns whether one of the elements is annotated. */
  static boolean areOn(Stream<? extends Element> elements) {
    return elements
        .flatMap(element -> element.getAnnotationMirrors().stream())
        .anyMatch(JacksonAnnotations::isOne);
  }

  /** Returns whether a class, or what could make an instance of it, is annotated. */
  static boolean areIn(TypeElement type) {
    return areOn(
        makers(type)
            .flatMap(
                maker ->
                    maker instanceof ExecutableElement executable
                        ? Stream.concat(Stream.of(maker), executable.getParameters().stream())
                        : Stream.of(maker)));
  }

  /** Returns whether somebody tells how to make a record, so that its components do not matter. */
  static boolean replaceComponentsOf(TypeElement record) {
    return makers(record)
        .flatMap(maker -> maker.getAnnotationMirrors().stream())
        .map(mirror -> mirror.getAnnotationType().asElement())
        .anyMatch(type -> isKnown(type) && WHOLE.contains(type.getSimpleName().toString()));
  }

  /** Returns a type, its constructors and its static methods. */
  private static Stream<Element> makers(TypeElement type) {
    return Stream.of(
            Stream.of(type),
            ElementFilter.constructorsIn(type.getEnclosedElements()).stream(),
            ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getModifiers().contains(Modifier.STATIC)))
        .flatMap(elements -> elements);
  }

  /** An annotation of Jackson, or one that bundles some. */
  private static boolean isOne(AnnotationMirror mirror) {
    Element type = mirror.getAnnotationType().asElement();
    return isKnown(type)
        || type.getAnnotationMirrors().stream()
            .anyMatch(bundled -> isKnown(bundled.getAnnotationType().asElement()));
  }

  private static boolean isKnown(Element annotation) {
    return PACKAGES.stream().anyMatch(annotation.toString()::startsWith);
  }
}
