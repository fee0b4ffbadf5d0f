package io.epi4j.processor.read;

import io.epi4j.Channel;
import io.epi4j.ChannelKey;
import io.epi4j.processor.model.AnnotationUse;
import io.epi4j.processor.problem.ChannelProblem;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.problem.Words;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reports a type of events with type parameters, and shows a form without. */
final class GenericEvents {
  private final Reporter reporter;

  GenericEvents(Reporter reporter) {
    this.reporter = reporter;
  }

  void check(TypeElement event) {
    if (!event.getTypeParameters().isEmpty()) {
      report(event, "Declare one for each type that is meant: @Channel " + form(event));
    } else if (event.asType() instanceof DeclaredType type
        && type.getEnclosingType() instanceof DeclaredType outer
        && !outer.getTypeArguments().isEmpty()) {
      report(event, "Make it static.");
    }
  }

  private void report(TypeElement event, String mend) {
    reporter.report(
        ChannelProblem.CHANNEL_GENERIC,
        AnnotationUse.on(event, Channel.class).position(),
        Words.type(event.asType()),
        mend);
  }

  /** Records extend nothing, so such a form has their components, with types in place. */
  private static String form(TypeElement event) {
    Map<String, String> arguments = ExampleArguments.of(event);
    String types = String.join(", ", arguments.values());
    String name = types.replaceAll("\\W", "") + event.getSimpleName();
    if (event.getKind() == ElementKind.RECORD) {
      return event.getRecordComponents().stream()
          .map(component -> declaration(component, arguments))
          .collect(Collectors.joining(", ", "record " + name + "(", ") {}"));
    }
    String kind = event.getKind() == ElementKind.INTERFACE ? "interface " : "class ";
    return kind + name + " extends " + Words.name(event) + "<" + types + "> {}";
  }

  private static String declaration(
      RecordComponentElement component, Map<String, String> arguments) {
    String type = Words.type(component.asType());
    for (Map.Entry<String, String> argument : arguments.entrySet()) {
      type = type.replaceAll("\\b" + argument.getKey() + "\\b", argument.getValue());
    }
    String key = AnnotationUse.of(component, ChannelKey.class).isPresent() ? "@ChannelKey " : "";
    return key + type + " " + component.getSimpleName();
  }
}
