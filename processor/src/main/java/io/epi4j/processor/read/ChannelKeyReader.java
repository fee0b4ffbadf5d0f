package io.epi4j.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.epi4j.ChannelKey;
import io.epi4j.processor.model.AnnotationUse;
import io.epi4j.processor.model.KeyModel;
import io.epi4j.processor.problem.ChannelProblem;
import io.epi4j.processor.problem.Position;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.problem.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads which component or method of an event is the key of its channel. */
final class ChannelKeyReader {
  private final Types types;
  private final Elements elements;
  private final Reporter reporter;
  private final Erasure erasure;

  ChannelKeyReader(Types types, Elements elements, Reporter reporter) {
    this.types = types;
    this.elements = elements;
    this.reporter = reporter;
    this.erasure = new Erasure(types);
  }

  /** Returns the key; nothing where there is none, or a problem was reported. */
  Optional<KeyModel> read(TypeElement event) {
    List<AnnotationUse> uses = uses(event);
    if (uses.isEmpty()) {
      return Optional.empty();
    }
    int before = reporter.count();
    if (uses.size() > 1) {
      List<String> names = uses.stream().map(use -> use.element().getSimpleName() + "").toList();
      for (AnnotationUse use : uses) {
        reporter.report(
            ChannelProblem.CHANNEL_KEY_TWICE,
            position(use, event),
            Words.name(event),
            Words.and(names));
      }
    }
    uses.forEach(use -> check(use, event));
    return reporter.count() == before
        ? Optional.of(model(accessor(uses.get(0)), event))
        : Optional.empty();
  }

  /** Reports the keys of a type that is no type of events. */
  void reportElsewhere(TypeElement type) {
    for (AnnotationUse use : uses(type)) {
      reporter.report(
          ChannelProblem.CHANNEL_KEY_ELSEWHERE,
          position(use, type),
          Words.name(type),
          use.element().getSimpleName());
    }
  }

  /** The compiler copies the annotation of a component to its accessor: that is one use. */
  private static List<AnnotationUse> uses(TypeElement type) {
    List<AnnotationUse> uses = new ArrayList<>();
    Set<String> components = new HashSet<>();
    for (RecordComponentElement component : type.getRecordComponents()) {
      AnnotationUse.of(component, ChannelKey.class)
          .filter(use -> components.add(component.getSimpleName().toString()))
          .ifPresent(uses::add);
    }
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      AnnotationUse.of(method, ChannelKey.class)
          .filter(
              use ->
                  !method.getParameters().isEmpty()
                      || !components.contains(method.getSimpleName().toString()))
          .ifPresent(uses::add);
    }
    return uses;
  }

  /** Compilers find no place for a component itself, but they do for its field. */
  private static Position position(AnnotationUse use, TypeElement type) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> use.element() instanceof RecordComponentElement)
        .filter(field -> field.getSimpleName().equals(use.element().getSimpleName()))
        .findFirst()
        .map(Position::of)
        .orElseGet(use::position);
  }

  private static ExecutableElement accessor(AnnotationUse use) {
    return use.element() instanceof RecordComponentElement component
        ? component.getAccessor()
        : (ExecutableElement) use.element();
  }

  private void check(AnnotationUse use, TypeElement event) {
    ExecutableElement method = accessor(use);
    Optional<String> fault = fault(method);
    if (fault.isPresent()) {
      reporter.report(
          ChannelProblem.CHANNEL_KEY_METHOD,
          position(use, event),
          Words.qualified(method),
          fault.get(),
          Words.name(event));
    } else if (method.getReturnType().getKind() == TypeKind.ARRAY) {
      reporter.report(
          ChannelProblem.CHANNEL_KEY_ARRAY,
          position(use, event),
          use.element().getSimpleName(),
          Words.name(event),
          Words.type(method.getReturnType()));
    }
  }

  private Optional<String> fault(ExecutableElement method) {
    if (!method.getParameters().isEmpty()) {
      return Optional.of("takes something");
    }
    if (method.getReturnType().getKind() == TypeKind.VOID) {
      return Optional.of("returns nothing");
    }
    if (method.getModifiers().contains(Modifier.STATIC)) {
      return Optional.of("is static");
    }
    if (method.getModifiers().contains(Modifier.PRIVATE)) {
      return Optional.of("is private");
    }
    if (!method.getTypeParameters().isEmpty()) {
      return Optional.of("has a type parameter");
    }
    return method.getThrownTypes().stream()
        .filter(this::isChecked)
        .findFirst()
        .map(thrown -> "throws " + Words.type(thrown));
  }

  private boolean isChecked(TypeMirror thrown) {
    return !is(thrown, RuntimeException.class) && !is(thrown, Error.class);
  }

  private boolean is(TypeMirror thrown, Class<?> type) {
    return types.isSubtype(thrown, elements.getTypeElement(type.getName()).asType());
  }

  private KeyModel model(ExecutableElement accessor, TypeElement event) {
    boolean overloaded =
        ElementFilter.methodsIn(elements.getAllMembers(event)).stream()
                .filter(it -> it.getSimpleName().equals(accessor.getSimpleName()))
                .count()
            > 1;
    TypeName type = TypeNames.annotated(accessor.getReturnType()).withoutAnnotations();
    return new KeyModel(
        accessor,
        overloaded,
        type.box(),
        ((ClassName) erasure.compiled(accessor.getReturnType()).box()).reflectionName());
  }
}
