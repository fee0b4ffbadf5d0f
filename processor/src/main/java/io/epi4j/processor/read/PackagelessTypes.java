package io.epi4j.processor.read;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds types of the unnamed package, which no package tells from others of their name. */
final class PackagelessTypes {
  private final Types types;
  private final Elements elements;

  PackagelessTypes(Types types, Elements elements) {
    this.types = types;
    this.elements = elements;
  }

  /** Returns the names of those that a facade has to name, in order of the alphabet. */
  List<String> of(TypeElement service, List<Function> functions) {
    if (!elements.getPackageOf(service).isUnnamed()) {
      return List.of(); // nothing in a package can import them
    }
    return Stream.concat(
            Stream.of(service),
            functions.stream()
                .flatMap(function -> MentionedTypes.of(function, types).stream())
                .map(type -> (TypeElement) type.asElement()))
        .filter(type -> elements.getPackageOf(type).isUnnamed())
        .map(type -> Nesting.outermost(type).getSimpleName().toString())
        .distinct()
        .sorted()
        .toList();
  }
}
