package io.epi4j.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.epi4j.Channel;
import io.epi4j.processor.model.AnnotationUse;
import io.epi4j.processor.model.ChannelModel;
import io.epi4j.processor.model.Companion;
import io.epi4j.processor.model.ComponentsModel;
import io.epi4j.processor.model.KeyModel;
import io.epi4j.processor.problem.ChannelProblem;
import io.epi4j.processor.problem.Position;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.problem.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a type of events: one with {@code @Channel}. */
public final class ChannelReader {
  private final Types types;
  private final Reporter reporter;
  private final Predicate<TypeElement> isAuxiliary;
  private final PrivateTypes privateTypes;
  private final GenericEvents genericEvents;
  private final ChannelKeyReader keys;
  private final EventRecord records;
  private final UnreachableTypes unreachable;
  private final Suppressions suppressions;
  private final Shadowing shadowing;

  /** Makes a reader that tells what is wrong to {@code reporter}. */
  public ChannelReader(Types types, Elements elements, Reporter reporter) {
    this(types, elements, type -> false, reporter);
  }

  /**
   * Makes a reader for channels of which classes are written.
   *
   * @param types the compiler's
   * @param elements the compiler's
   * @param isAuxiliary tells a type that stands in a file of another name
   * @param reporter takes the problems
   */
  public ChannelReader(
      Types types, Elements elements, Predicate<TypeElement> isAuxiliary, Reporter reporter) {
    this.types = types;
    this.reporter = reporter;
    this.isAuxiliary = isAuxiliary;
    this.privateTypes =
        new PrivateTypes(Companion.Kind.CHANNEL, ChannelProblem.CHANNEL_PRIVATE, reporter);
    this.genericEvents = new GenericEvents(reporter);
    this.keys = new ChannelKeyReader(types, elements, reporter);
    this.records = new EventRecord(types);
    this.unreachable =
        new UnreachableTypes(
            types, elements, Companion.Kind.CHANNEL, ChannelProblem.CHANNEL_TYPE, reporter);
    this.suppressions = new Suppressions(types, elements, isAuxiliary);
    this.shadowing = new Shadowing(elements);
  }

  /** Reports each {@code @ChannelKey} in a type without {@code @Channel}. */
  public void checkKeys(TypeElement type) {
    if (AnnotationUse.of(type, Channel.class).isEmpty()) {
      keys.reportElsewhere(type);
    }
  }

  /** Returns the channel, or nothing where a problem was reported. */
  public Optional<ChannelModel> read(TypeElement event) {
    AnnotationUse annotation = AnnotationUse.on(event, Channel.class);
    if (event.getKind() == ElementKind.ANNOTATION_TYPE) {
      reporter.report(
          ChannelProblem.CHANNEL_KIND, annotation.position(), Words.name(event), Words.kind(event));
      return Optional.empty();
    }
    int before = reporter.count();
    String name = annotation.string("value");
    if (!name.isEmpty() && !IdText.fits(name)) {
      reporter.report(ChannelProblem.CHANNEL_NAME, annotation.position("value"), name);
    }
    privateTypes.check(event);
    genericEvents.check(event);
    Optional<KeyModel> key = keys.read(event);
    List<Function> mentioned = mentioned(event, key);
    unreachable.check(event, mentioned);
    if (reporter.count() > before) {
      return Optional.empty();
    }
    noteFiles(event, mentioned);
    return Optional.of(model(annotation, key, mentioned));
  }

  /** What the generated class calls; the key of a record is among its components as a rule. */
  private List<Function> mentioned(TypeElement event, Optional<KeyModel> key) {
    List<Function> mentioned = new ArrayList<>();
    records.constructor(event).ifPresent(mentioned::add);
    key.filter(it -> records.components(event).filter(all -> all.has(it.name())).isEmpty())
        .ifPresent(it -> mentioned.add(Function.in(event, it.accessor(), types)));
    return mentioned;
  }

  /** No {@code @SuppressWarnings} reaches signatures there, so only moving the type helps. */
  private void noteFiles(TypeElement event, List<Function> mentioned) {
    String channel = Companion.Kind.CHANNEL.nameFor(ClassName.get(event)).simpleName();
    Stream.concat(
            Stream.of(event),
            mentioned.stream()
                .flatMap(function -> MentionedTypes.of(function, types).stream())
                .map(type -> (TypeElement) type.asElement()))
        .map(Nesting::outermost)
        .distinct()
        .filter(isAuxiliary)
        .forEach(
            type ->
                reporter.report(
                    ChannelProblem.CHANNEL_FILE, Position.of(event), Words.name(type), channel));
  }

  private ChannelModel model(
      AnnotationUse annotation, Optional<KeyModel> key, List<Function> mentioned) {
    TypeElement event = (TypeElement) annotation.element();
    Optional<ComponentsModel> components = records.components(event);
    SortedSet<String> suppressed = new TreeSet<>(suppressions.of(event, mentioned));
    mentioned.forEach(it -> suppressions.addUse(it.method(), suppressed));
    key.ifPresent(it -> suppressions.addUse(it.accessor(), suppressed));
    Stream<TypeName> types =
        components.stream()
            .flatMap(it -> it.parameters().stream())
            .map(it -> it.signature().type());
    return new ChannelModel(
        annotation,
        ClassName.get(event),
        Nesting.of(event).stream().allMatch(it -> it.getModifiers().contains(Modifier.PUBLIC)),
        key,
        components,
        FunctionReader.carried(event),
        List.copyOf(suppressed),
        shadowing.of(event, Stream.concat(types, key.stream().map(KeyModel::type))));
  }
}
