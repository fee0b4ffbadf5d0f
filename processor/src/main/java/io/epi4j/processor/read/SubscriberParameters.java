package io.epi4j.processor.read;

import io.epi4j.Channel;
import io.epi4j.Subscription;
import io.epi4j.processor.model.AnnotationUse;
import io.epi4j.processor.problem.Position;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.problem.SubscriberProblem;
import io.epi4j.processor.problem.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Reads what a subscriber takes: an event, the subscription and an event, or a list of events. */
final class SubscriberParameters {
  private final Reporter reporter;

  SubscriberParameters(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Returns the type of the events, or nothing where a problem was reported. */
  Optional<TypeElement> event(ExecutableElement method, boolean hasMailbox) {
    List<TypeMirror> types =
        method.getParameters().stream()
            .map(VariableElement::asType)
            .<TypeMirror>map(it -> it)
            .toList();
    Optional<TypeElement> event = event(types);
    if (event.isEmpty()) {
      report(method, types);
    } else if (!hasMailbox && is(types.get(0), List.class)) {
      reporter.report(
          SubscriberProblem.SUBSCRIBE_LIST,
          Position.of(method),
          Words.qualified(method),
          MailboxReader.example(method),
          Words.name(event.get()));
      return Optional.empty();
    }
    return event;
  }

  private static Optional<TypeElement> event(List<TypeMirror> types) {
    boolean subscription = types.size() == 2 && is(types.get(0), Subscription.class);
    if (types.size() != 1 && !subscription) {
      return Optional.empty();
    }
    TypeMirror last = types.get(types.size() - 1);
    if (!is(last, List.class)) {
      return is(last, Subscription.class)
              || (!hasChannel(last) && parts(last).anyMatch(SubscriberParameters::hasChannel))
          ? Optional.empty()
          : declared(last);
    }
    List<? extends TypeMirror> arguments = ((DeclaredType) last).getTypeArguments();
    return subscription || arguments.isEmpty() ? Optional.empty() : declared(arguments.get(0));
  }

  private static Optional<TypeElement> declared(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? Optional.of((TypeElement) ((DeclaredType) type).asElement())
        : Optional.empty();
  }

  private static boolean is(TypeMirror type, Class<?> wanted) {
    return declared(type)
        .filter(it -> it.getQualifiedName().contentEquals(wanted.getName()))
        .isPresent();
  }

  private void report(ExecutableElement method, List<TypeMirror> types) {
    List<String> names = types.stream().map(Words::type).toList();
    reporter.report(
        SubscriberProblem.SUBSCRIBE_PARAMETERS,
        Position.of(method),
        Words.qualified(method),
        names.isEmpty() ? "nothing" : Words.and(names),
        mend(method.getSimpleName().toString(), types));
  }

  /** Shows the form that is nearest. */
  private static String mend(String name, List<TypeMirror> types) {
    boolean subscription = types.stream().anyMatch(type -> is(type, Subscription.class));
    for (TypeMirror type : types) {
      if (hasChannel(type)) {
        String event = Words.type(type);
        return "Write " + name + (subscription ? "(Subscription, " : "(") + event + ").";
      }
      Optional<TypeMirror> inside =
          parts(type).filter(SubscriberParameters::hasChannel).findFirst();
      if (inside.isPresent()) {
        return "Write " + name + "(List<" + Words.type(inside.get()) + ">).";
      }
    }
    return "Take a type that has @Channel.";
  }

  private static boolean hasChannel(TypeMirror type) {
    return declared(type).filter(it -> AnnotationUse.of(it, Channel.class).isPresent()).isPresent();
  }

  private static Stream<TypeMirror> parts(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return Stream.of(array.getComponentType());
    }
    return type instanceof DeclaredType declared
        ? declared.getTypeArguments().stream().map(SubscriberParameters::bound)
        : Stream.of();
  }

  private static TypeMirror bound(TypeMirror argument) {
    if (argument instanceof WildcardType wildcard) {
      return wildcard.getExtendsBound() != null
          ? wildcard.getExtendsBound()
          : wildcard.getSuperBound() != null ? wildcard.getSuperBound() : wildcard;
    }
    return argument;
  }
}
