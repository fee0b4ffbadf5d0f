package io.epi4j.processor.read;

import io.epi4j.PluginContext;
import io.epi4j.processor.problem.PluginProblem;
import io.epi4j.processor.problem.Position;
import io.epi4j.processor.problem.Problem;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.problem.ServiceProblem;
import io.epi4j.processor.problem.SubscriberProblem;
import io.epi4j.processor.problem.Words;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Reports a class of which the runtime could make no instance. The problems that it names differ
 * between providers, plugins and subscribers.
 */
final class Instances {
  private final Reporter reporter;
  private final Problem whenAbstract;
  private final Problem whenInner;
  private final Problem whenNoConstructor;

  private Instances(
      Reporter reporter, Problem whenAbstract, Problem whenInner, Problem whenNoConstructor) {
    this.reporter = reporter;
    this.whenAbstract = whenAbstract;
    this.whenInner = whenInner;
    this.whenNoConstructor = whenNoConstructor;
  }

  static Instances ofProviders(Reporter reporter) {
    return new Instances(
        reporter,
        ServiceProblem.PROVIDER_ABSTRACT,
        ServiceProblem.PROVIDER_INNER,
        ServiceProblem.PROVIDER_CONSTRUCTOR);
  }

  static Instances ofPlugins(Reporter reporter) {
    return new Instances(
        reporter,
        PluginProblem.PLUGIN_ABSTRACT,
        PluginProblem.PLUGIN_INNER,
        PluginProblem.PLUGIN_CONSTRUCTOR);
  }

  static Instances ofSubscribers(Reporter reporter) {
    return new Instances(
        reporter,
        SubscriberProblem.SUBSCRIBE_ABSTRACT,
        SubscriberProblem.SUBSCRIBE_INNER,
        SubscriberProblem.SUBSCRIBE_CONSTRUCTOR);
  }

  /**
   * Reports what is wrong with a class.
   *
   * @param injected whether the application makes the instance, by means of its own
   */
  void check(TypeElement type, boolean injected) {
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      reporter.report(whenAbstract, Position.of(type), Words.name(type));
    } else if (!injected) {
      checkOuter(type);
      checkConstructors(type);
    }
  }

  private void checkOuter(TypeElement type) {
    Element outer = type.getEnclosingElement();
    if (outer instanceof TypeElement && !type.getModifiers().contains(Modifier.STATIC)) {
      reporter.report(whenInner, Position.of(type), Words.name(type), Words.name(outer));
    }
  }

  private void checkConstructors(TypeElement type) {
    List<ExecutableElement> constructors = ElementFilter.constructorsIn(type.getEnclosedElements());
    if (constructors.stream().noneMatch(Instances::usable)) {
      List<String> signatures =
          constructors.stream()
              .map(constructor -> Words.signature(Words.name(type), constructor))
              .toList();
      Element culprit = constructors.size() == 1 ? constructors.get(0) : type;
      reporter.report(
          whenNoConstructor, Position.of(culprit), Words.name(type), Words.or(signatures));
    }
  }

  private static boolean usable(ExecutableElement constructor) {
    List<String> parameters =
        constructor.getParameters().stream()
            .map(parameter -> TypeNames.plain(parameter.asType()).toString())
            .toList();
    return parameters.isEmpty() || parameters.equals(List.of(PluginContext.class.getName()));
  }
}
