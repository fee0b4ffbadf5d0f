package io.epi4j.processor.read;

import com.palantir.javapoet.ClassName;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds the type of a binary name. A dollar in it may stand between two types, or belong to the
 * name of one.
 */
public final class BinaryName {
  private static final String PACKAGE = ".package-info";

  private BinaryName() {}

  /** Returns the type, or the package whose {@code package-info} it is, if it is there. */
  public static Optional<? extends Element> element(String name, Elements elements) {
    return name.endsWith(PACKAGE)
        ? Optional.ofNullable(
            elements.getPackageElement(name.substring(0, name.length() - PACKAGE.length())))
        : type(name, elements);
  }

  /** Returns the name of a type, or of the {@code package-info} of a package. */
  public static String of(Element element) {
    return element instanceof PackageElement annotated
        ? annotated.getQualifiedName() + PACKAGE
        : ClassName.get((TypeElement) element).reflectionName();
  }

  /** Returns the type, if it is there. */
  public static Optional<TypeElement> type(String name, Elements elements) {
    TypeElement likely = elements.getTypeElement(name.replace('$', '.'));
    if (likely != null && elements.getBinaryName(likely).contentEquals(name)) {
      return Optional.of(likely);
    }
    for (int end = name.indexOf('$'); end >= 0; end = name.indexOf('$', end + 1)) {
      TypeElement outer = elements.getTypeElement(name.substring(0, end));
      Optional<TypeElement> found =
          outer == null ? Optional.empty() : within(outer, name, elements);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.ofNullable(elements.getTypeElement(name));
  }

  private static Optional<TypeElement> within(TypeElement outer, String name, Elements elements) {
    String own = elements.getBinaryName(outer).toString();
    if (own.equals(name)) {
      return Optional.of(outer);
    }
    return name.startsWith(own + "$")
        ? ElementFilter.typesIn(outer.getEnclosedElements()).stream()
            .flatMap(type -> within(type, name, elements).stream())
            .findFirst()
        : Optional.empty();
  }
}
