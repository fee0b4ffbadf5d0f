package io.epi4j.processor.read;

import io.epi4j.PluginContext;
import io.epi4j.manifest.DataOrigin;
import io.epi4j.processor.model.AnnotationUse;
import io.epi4j.processor.problem.DataProblem;
import io.epi4j.processor.problem.Position;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.problem.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads static methods that return data. */
final class DataMethods {
  private final Types types;
  private final Elements elements;
  private final Reporter reporter;

  DataMethods(Types types, Elements elements, Reporter reporter) {
    this.types = types;
    this.elements = elements;
    this.reporter = reporter;
  }

  /** Returns what an annotation makes of its method. */
  DataOrigin read(AnnotationUse use, ExecutableElement method) {
    String name = Words.qualified(method);
    Set<Modifier> modifiers = method.getModifiers();
    if (!modifiers.contains(Modifier.STATIC)) {
      reporter.report(DataProblem.DATA_METHOD_STATIC, Position.of(method), name);
    }
    if (modifiers.contains(Modifier.PRIVATE)) {
      reporter.report(DataProblem.DATA_METHOD_PRIVATE, Position.of(method), name);
    }
    if (!method.getTypeParameters().isEmpty()) {
      reporter.report(DataProblem.DATA_METHOD_GENERIC, Position.of(method), name);
    }
    boolean context = takesContext(method);
    if (!context && !method.getParameters().isEmpty()) {
      reporter.report(DataProblem.DATA_METHOD_PARAMETERS, Position.of(method), name);
    }
    TypeMirror data = use.type("value").asType();
    if (!types.isSubtype(method.getReturnType(), mapTo(data))) {
      reporter.report(
          DataProblem.DATA_METHOD_TYPE,
          Position.of(method),
          name,
          Words.type(method.getReturnType()),
          Words.type(data));
    }
    return new DataOrigin.Method(method.getSimpleName().toString(), context);
  }

  private static boolean takesContext(ExecutableElement method) {
    return method.getParameters().stream()
        .map(parameter -> TypeNames.plain(parameter.asType()).toString())
        .toList()
        .equals(List.of(PluginContext.class.getName()));
  }

  private DeclaredType mapTo(TypeMirror data) {
    return types.getDeclaredType(
        elements.getTypeElement(Map.class.getName()),
        elements.getTypeElement(String.class.getName()).asType(),
        types.getWildcardType(data, null));
  }
}
