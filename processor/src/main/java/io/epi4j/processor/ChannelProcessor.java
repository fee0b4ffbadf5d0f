package io.epi4j.processor;

import com.google.auto.service.AutoService;
import io.epi4j.Channel;
import io.epi4j.ChannelKey;
import io.epi4j.processor.model.AnnotationUse;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.read.ChannelReader;
import io.epi4j.processor.read.SourceElements;
import io.epi4j.processor.render.ChannelRenderer;
import io.epi4j.processor.render.RuntimeNames;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Writes the class of each channel. It is isolating: that depends on its type of events alone, so
 * an incremental build runs it for those that changed.
 */
@AutoService(Processor.class)
public final class ChannelProcessor extends GuardedProcessor {
  private final WaitingTypes waiting = new WaitingTypes();

  @Override
  List<Class<? extends Annotation>> annotations() {
    return List.of(Channel.class, ChannelKey.class);
  }

  @Override
  boolean claims(Set<? extends TypeElement> annotations) {
    return false; // they are the manifest's too
  }

  @Override
  void process(RoundEnvironment round) {
    if (round.processingOver()) {
      return;
    }
    for (Element element : round.getElementsAnnotatedWith(Channel.class)) {
      waiting.add((TypeElement) element);
    }
    for (Element element : round.getElementsAnnotatedWith(ChannelKey.class)) {
      if (element.getEnclosingElement() instanceof TypeElement owner) {
        waiting.add(owner);
      }
    }
    write(Reporter.to(processingEnv));
  }

  private void write(Reporter reporter) {
    ProcessingEnvironment env = processingEnv;
    SourceElements sources = new SourceElements(env);
    ChannelReader reader =
        new ChannelReader(
            env.getTypeUtils(), env.getElementUtils(), sources::isAuxiliary, reporter);
    CompanionWriter writer = new CompanionWriter(env, sources, RuntimeNames.CHANNEL_TYPE, reporter);
    ChannelRenderer renderer = new ChannelRenderer(ChannelProcessor.class.getName());
    for (TypeElement type : waiting.ready(env.getElementUtils())) {
      atHand(type);
      reader.checkKeys(type);
      if (AnnotationUse.of(type, Channel.class).isPresent() && sources.contains(type)) {
        reader
            .read(type)
            .filter(channel -> writer.allow(channel.companion()))
            .ifPresent(channel -> writer.write(channel.companion(), renderer.render(channel)));
      }
    }
  }
}
