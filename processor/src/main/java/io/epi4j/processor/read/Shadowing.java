package io.epi4j.processor.read;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.epi4j.processor.model.FunctionModel;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds types of a service's package that are called like one of {@code java.lang}: there, such a
 * name needs its package in front.
 */
final class Shadowing {
  /** What a facade or a channel mentions whatever else it does. */
  private static final List<String> ALWAYS =
      List.of("Deprecated", "Object", "Override", "SuppressWarnings", "Throwable");

  /** What takes the place of primitives in lists. */
  private static final List<String> BOXES =
      List.of(
          "Boolean", "Byte", "Character", "Double", "Float", "Integer", "Long", "Short", "Void");

  private static final Pattern JAVA_LANG = Pattern.compile("\\bjava\\.lang\\.([A-Z]\\w*)");

  private final Elements elements;

  Shadowing(Elements elements) {
    this.elements = elements;
  }

  /** Returns the names for the facade of a service, in order of the alphabet. */
  List<String> of(TypeElement service, List<FunctionModel> functions) {
    return of(service, functions.stream().flatMap(Shadowing::types));
  }

  /** Returns the names for a companion that mentions some types, in order of the alphabet. */
  List<String> of(TypeElement owner, Stream<TypeName> mentioned) {
    SortedSet<String> names = new TreeSet<>(ALWAYS);
    names.addAll(BOXES);
    mentioned
        .flatMap(type -> JAVA_LANG.matcher(type.toString()).results())
        .forEach(match -> names.add(match.group(1)));
    PackageElement home = elements.getPackageOf(owner);
    String prefix = home.isUnnamed() ? "" : home.getQualifiedName() + ".";
    ModuleElement module = elements.getModuleOf(owner);
    return names.stream().filter(name -> exists(prefix + name, module)).toList();
  }

  /** Asks for one module where there are some: a compiler would look into each of the JDK's. */
  private boolean exists(String name, @Nullable ModuleElement module) {
    return module == null
        ? elements.getTypeElement(name) != null
        : elements.getTypeElement(module, name) != null;
  }

  private static Stream<TypeName> types(FunctionModel function) {
    return Stream.of(
            Stream.of(function.result().type(), function.result().declared()),
            function.parameters().stream()
                .flatMap(it -> Stream.of(it.signature().type(), it.signature().declared())),
            function.typeVariables().stream().map(TypeVariableName::bounds).flatMap(List::stream),
            function.thrown().stream())
        .flatMap(types -> types);
  }
}
