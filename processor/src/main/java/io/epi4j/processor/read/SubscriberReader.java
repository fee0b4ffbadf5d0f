package io.epi4j.processor.read;

import com.palantir.javapoet.ClassName;
import io.epi4j.Channel;
import io.epi4j.EpiPlugin;
import io.epi4j.EpiProvider;
import io.epi4j.Plugin;
import io.epi4j.Subscribe;
import io.epi4j.manifest.MailboxEntry;
import io.epi4j.processor.model.AnnotationUse;
import io.epi4j.processor.model.KeyModel;
import io.epi4j.processor.model.SubscriberModel;
import io.epi4j.processor.problem.Position;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.problem.SubscriberProblem;
import io.epi4j.processor.problem.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the methods of a class that have {@code @Subscribe}. */
public final class SubscriberReader {
  private final Reporter reporter;
  private final Instances instances;
  private final SubscriberParameters parameters;
  private final MailboxReader mailboxes;
  private final ChannelKeyReader keys;
  private final FunctionReader functions;

  /** Makes a reader that tells what is wrong to {@code reporter}. */
  public SubscriberReader(Types types, Elements elements, Reporter reporter) {
    this.reporter = reporter;
    this.instances = Instances.ofSubscribers(reporter);
    this.parameters = new SubscriberParameters(reporter);
    this.mailboxes = new MailboxReader(reporter);
    this.keys = new ChannelKeyReader(types, elements, Reporter.silent());
    this.functions = new FunctionReader(types);
  }

  /** Returns them, as they are written, without those where a problem was reported. */
  public List<SubscriberModel> read(TypeElement holder) {
    List<ExecutableElement> methods = SubscriberMethods.of(holder);
    methods.stream()
        .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
        .findFirst()
        .ifPresent(method -> checkInstances(holder, method));
    List<SubscriberModel> found = new ArrayList<>();
    for (ExecutableElement method : methods) {
      model(AnnotationUse.on(method, Subscribe.class), method, holder).ifPresent(found::add);
    }
    return found;
  }

  /** Of a provider and of the plugin's class there is an instance, else that is told for them. */
  private void checkInstances(TypeElement holder, ExecutableElement first) {
    if (AnnotationUse.of(holder, EpiProvider.class).isPresent() || isPlugin(holder)) {
      return;
    }
    if (holder.getKind() == ElementKind.CLASS) {
      instances.check(holder, false);
    } else {
      reporter.report(
          SubscriberProblem.SUBSCRIBE_KIND,
          Position.of(first),
          Words.name(holder),
          Words.kind(holder),
          Words.signature(first.getSimpleName().toString(), first));
    }
  }

  private static boolean isPlugin(TypeElement holder) {
    return AnnotationUse.of(holder, EpiPlugin.class).isPresent()
        && Hierarchy.interfaces(holder).stream()
            .anyMatch(it -> it.getQualifiedName().contentEquals(Plugin.class.getName()));
  }

  private Optional<SubscriberModel> model(
      AnnotationUse use, ExecutableElement method, TypeElement holder) {
    int before = reporter.count();
    checkMethod(method);
    Optional<MailboxEntry> mailbox = mailboxes.read(use, method);
    Optional<TypeElement> event = parameters.event(method, !use.string("mailbox").isEmpty());
    Optional<String> keyType = event.flatMap(it -> keyType(use, method, it));
    return reporter.count() > before || event.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SubscriberModel(
                use,
                event.get(),
                ClassName.get(event.get()).reflectionName(),
                ClassName.get(holder).reflectionName(),
                functions.descriptor(method),
                keyType,
                mailbox));
  }

  private void checkMethod(ExecutableElement method) {
    String name = Words.qualified(method);
    Set<Modifier> modifiers = method.getModifiers();
    if (modifiers.contains(Modifier.PRIVATE)) {
      reporter.report(SubscriberProblem.SUBSCRIBE_PRIVATE, Position.of(method), name);
    }
    if (method.getReturnType().getKind() != TypeKind.VOID) {
      reporter.report(
          SubscriberProblem.SUBSCRIBE_RESULT,
          Position.of(method),
          name,
          Words.type(method.getReturnType()));
    }
    if (!method.getTypeParameters().isEmpty()) {
      reporter.report(SubscriberProblem.SUBSCRIBE_GENERIC, Position.of(method), name);
    }
  }

  /** Returns the type of the key that a subscriber names, if it names one that fits. */
  private Optional<String> keyType(AnnotationUse use, ExecutableElement method, TypeElement event) {
    String text = use.string("key");
    if (text.isEmpty()
        || AnnotationUse.of(event, Channel.class).isEmpty()
        || !Completeness.of(event)) {
      return Optional.empty();
    }
    Optional<KeyModel> key = keys.read(event);
    if (key.isEmpty()) {
      reporter.report(
          SubscriberProblem.SUBSCRIBE_KEY,
          use.position("key"),
          Words.qualified(method),
          text,
          Words.name(event));
      return Optional.empty();
    }
    KeyText keyText = new KeyText(key.get().accessor().getReturnType(), key.get().binaryName());
    String type = Words.type(keyText.type());
    if (!keyText.isPossible()) {
      reporter.report(
          SubscriberProblem.SUBSCRIBE_KEY_TYPE, use.position("key"), Words.name(event), type);
      return Optional.empty();
    }
    Optional<String> mend = keyText.mend(text);
    mend.ifPresent(
        it ->
            reporter.report(
                SubscriberProblem.SUBSCRIBE_KEY_TEXT,
                use.position("key"),
                text,
                type,
                Words.name(event),
                it));
    return mend.isPresent() ? Optional.empty() : Optional.of(keyText.name());
  }
}
