package io.epi4j.processor.render;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.epi4j.processor.model.ChannelModel;
import io.epi4j.processor.model.ComponentsModel;
import io.epi4j.processor.model.KeyModel;
import io.epi4j.processor.model.ParameterModel;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the method that publishes the components of an event, and makes one if it has to. */
final class PublishMethod {
  private final ChannelModel channel;
  private final ComponentsModel components;

  PublishMethod(ChannelModel channel, ComponentsModel components) {
    this.channel = channel;
    this.components = components;
  }

  MethodSpec render(Modifier... modifiers) {
    Optional<String> key = key();
    return MethodSpec.methodBuilder("publish")
        .addJavadoc(
            "Publishes {@code new $L($L)}, which is made only where someone listens$L.",
            String.join(".", channel.type().simpleNames()),
            names(),
            key.isPresent() ? " to its key" : "")
        .addAnnotations(components.annotations())
        .addModifiers(modifiers)
        .addParameters(components.parameters().stream().map(PublishMethod::parameter).toList())
        .varargs(components.varargs())
        .addCode(isUnknownKey() ? publishing() : delivering(key))
        .build();
  }

  private static ParameterSpec parameter(ParameterModel component) {
    return ParameterSpec.builder(component.signature().type(), component.name()).build();
  }

  /** Returns the component that is the key. */
  private Optional<String> key() {
    return channel.key().map(KeyModel::name).filter(components::has);
  }

  private boolean isUnknownKey() {
    return channel.key().isPresent() && key().isEmpty();
  }

  private CodeBlock delivering(Optional<String> key) {
    String delivery = variable();
    return CodeBlock.builder()
        .addStatement(
            "$T $L = delivery()$L",
            ParameterizedTypeName.get(RuntimeNames.DELIVERY, channel.type()),
            delivery,
            key.map(it -> ".of(" + it + ")").orElse(""))
        .beginControlFlow("if ($L.isLive())", delivery)
        .addStatement("$L.deliver(new $T($L))", delivery, channel.type(), names())
        .endControlFlow()
        .build();
  }

  /** Only the event knows its key. */
  private CodeBlock publishing() {
    return CodeBlock.builder()
        .beginControlFlow("if (isLive())")
        .addStatement("publish(new $T($L))", channel.type(), names())
        .endControlFlow()
        .build();
  }

  private String names() {
    return String.join(", ", components.parameters().stream().map(ParameterModel::name).toList());
  }

  private String variable() {
    return Stream.iterate("delivery", name -> name + "_")
        .filter(name -> !components.has(name))
        .findFirst()
        .orElseThrow();
  }
}
