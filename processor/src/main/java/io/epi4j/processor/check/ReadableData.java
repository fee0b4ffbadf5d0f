package io.epi4j.processor.check;

import io.epi4j.processor.model.DataModel;
import io.epi4j.processor.problem.DataProblem;
import io.epi4j.processor.problem.Position;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.problem.Words;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reports components of a type of data, however deep, that Jackson cannot make. It would say so
 * itself, but not before it reads a file with a value for them.
 */
public final class ReadableData {
  private final Types types;
  private final TypeMirror maps;
  private final Reporter reporter;
  private final Set<TypeElement> met = new LinkedHashSet<>();
  private final Set<String> records = new HashSet<>();

  private ReadableData(Types types, Elements elements, Reporter reporter) {
    this.types = types;
    this.maps = types.erasure(elements.getTypeElement(Map.class.getName()).asType());
    this.reporter = reporter;
  }

  /** Checks one, and returns the types of which it leads Jackson to make values. */
  public static Set<TypeElement> check(
      DataModel data, Types types, Elements elements, Reporter reporter) {
    ReadableData rule = new ReadableData(types, elements, reporter);
    String name = Words.name(data.element());
    rule.met.add(data.element());
    rule.record(
        (DeclaredType) data.element().asType(),
        component -> ComponentPath.of(data.element(), name, component));
    return rule.met;
  }

  private void record(DeclaredType type, Function<RecordComponentElement, ComponentPath> paths) {
    TypeElement record = (TypeElement) type.asElement();
    if (!records.add(type.toString()) || JacksonAnnotations.replaceComponentsOf(record)) {
      return; // seen, or made in another way
    }
    for (RecordComponentElement component : record.getRecordComponents()) {
      if (!JacksonAnnotations.areOn(places(record, component))) {
        ExecutableElement accessor = Objects.requireNonNull(component.getAccessor());
        value(
            ((ExecutableType) types.asMemberOf(type, accessor)).getReturnType(),
            paths.apply(component));
      }
    }
  }

  /** Returns where the annotations of a component may have gone: wherever their target allows. */
  private static Stream<Element> places(TypeElement record, RecordComponentElement component) {
    return record.getEnclosedElements().stream()
        .flatMap(
            member ->
                member instanceof ExecutableElement executable
                    ? Stream.concat(Stream.of(member), executable.getParameters().stream())
                    : Stream.of(member))
        .filter(place -> place.getSimpleName().equals(component.getSimpleName()));
  }

  private void value(TypeMirror type, ComponentPath path) {
    if (type instanceof ArrayType array) {
      value(array.getComponentType(), path.within());
    } else if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
      value(wildcard.getExtendsBound(), path);
    } else if (type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element) {
      met.add(element);
      value(declared, element, path);
    }
  }

  private void value(DeclaredType type, TypeElement element, ComponentPath path) {
    boolean known = JacksonTypes.isKnown(element);
    if (known || JacksonTypes.isOfJava(element)) {
      arguments(type, path);
    }
    if (known || JacksonAnnotations.areIn(element)) {
      return;
    }
    if (element.getKind() == ElementKind.RECORD) {
      record(type, path::to);
    } else if (element.getKind() != ElementKind.ENUM) {
      instance(element, path);
    }
  }

  private void arguments(DeclaredType type, ComponentPath path) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    boolean keys =
        arguments.size() == 2
            && (types.isSubtype(types.erasure(type), maps)
                || type.asElement().getSimpleName().contentEquals("Entry"));
    for (int i = 0; i < arguments.size(); i++) {
      if (keys && i == 0) {
        key(arguments.get(0), path);
      } else {
        value(arguments.get(i), path.within());
      }
    }
  }

  private void key(TypeMirror type, ComponentPath path) {
    boolean good =
        switch (type.getKind()) {
          case DECLARED -> {
            TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
            met.add(element);
            yield JacksonTypes.isKey(element) || JacksonAnnotations.areIn(element);
          }
          case ARRAY -> type.toString().equals("byte[]");
          default -> true; // a wildcard, or a type that is missing
        };
    if (!good) {
      reporter.report(
          DataProblem.DATA_MAP_KEY, Position.of(path.first()), path.text(), Words.type(type));
    }
  }

  private void instance(TypeElement element, ComponentPath path) {
    Set<Modifier> modifiers = element.getModifiers();
    Position position = Position.of(path.first());
    String name = Words.name(element);
    if (modifiers.contains(Modifier.ABSTRACT)) {
      String kind =
          element.getKind() == ElementKind.CLASS ? "an abstract class" : Words.kind(element);
      reporter.report(DataProblem.DATA_ABSTRACT, position, path, name, kind);
    } else if (element.getEnclosingElement() instanceof TypeElement outer
        && !modifiers.contains(Modifier.STATIC)) {
      reporter.report(DataProblem.DATA_INNER, position, path, name, Words.name(outer));
    } else if (!JacksonTypes.isMakeable(element)) {
      reporter.report(DataProblem.DATA_CONSTRUCTOR, position, path, name);
    }
  }
}
