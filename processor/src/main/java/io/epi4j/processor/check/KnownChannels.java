package io.epi4j.processor.check;

import io.epi4j.Channel;
import io.epi4j.processor.model.AnnotationUse;
import io.epi4j.processor.model.ChannelModel;
import io.epi4j.processor.model.SubscriberModel;
import io.epi4j.processor.problem.NearNames;
import io.epi4j.processor.problem.Position;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.problem.SubscriberProblem;
import io.epi4j.processor.problem.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reports subscribers of a type that is none of events, and names those that could be meant. */
public final class KnownChannels {
  private static final int MOST = 3;

  private final Elements elements;
  private final List<ChannelModel> declared;
  private final List<SubscriberModel> subscribers;
  private final Reporter reporter;

  /**
   * Makes the rule.
   *
   * @param elements the compiler's
   * @param declared the channels that are compiled too
   * @param subscribers the subscribers
   * @param reporter takes the problems
   */
  public KnownChannels(
      Elements elements,
      List<ChannelModel> declared,
      List<SubscriberModel> subscribers,
      Reporter reporter) {
    this.elements = elements;
    this.declared = List.copyOf(declared);
    this.subscribers = List.copyOf(subscribers);
    this.reporter = reporter;
  }

  /** Checks all. */
  public void check() {
    for (SubscriberModel subscriber : subscribers) {
      if (!isEvent(subscriber.event())) {
        ExecutableElement method = subscriber.method();
        reporter.report(
            SubscriberProblem.SUBSCRIBE_CHANNEL,
            Position.of(method.getParameters().get(method.getParameters().size() - 1)),
            Words.qualified(method),
            Words.name(subscriber.event()),
            mend(subscriber.event()));
      }
    }
  }

  private static boolean isEvent(Element type) {
    return AnnotationUse.of(type, Channel.class).isPresent();
  }

  private String mend(TypeElement event) {
    Optional<TypeElement> parent = parents(event).filter(KnownChannels::isEvent).findFirst();
    if (parent.isPresent()) {
      return "Take " + Words.name(parent.get()) + ", which has it.";
    }
    List<String> known =
        Stream.of(
                declared.stream().map(ChannelModel::element),
                subscribers.stream().map(SubscriberModel::event).filter(KnownChannels::isEvent),
                types(elements.getPackageOf(event)).filter(KnownChannels::isEvent))
            .flatMap(types -> types)
            .map(Words::name)
            .distinct()
            .toList();
    Optional<String> near = NearNames.nearest(Words.name(event), known);
    if (near.isPresent()) {
      return "Did you mean " + near.get() + "?";
    }
    return known.isEmpty()
        ? "Annotate it, if it is yours."
        : "Annotate it, or take a type that has it, such as "
            + Words.or(known.subList(0, Math.min(MOST, known.size())))
            + ".";
  }

  private static Stream<TypeElement> parents(TypeElement type) {
    return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
        .filter(DeclaredType.class::isInstance)
        .map(parent -> (TypeElement) ((DeclaredType) parent).asElement())
        .flatMap(parent -> Stream.concat(Stream.of(parent), parents(parent)));
  }

  private static Stream<TypeElement> types(Element outer) {
    return ElementFilter.typesIn(outer.getEnclosedElements()).stream()
        .flatMap(type -> Stream.concat(Stream.of(type), types(type)));
  }
}
