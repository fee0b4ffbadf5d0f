package io.epi4j.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.epi4j.processor.model.ChannelModel;
import io.epi4j.processor.model.KeyModel;
import java.lang.invoke.MethodHandle;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/**
 * Writes the class of a channel: its type, the way to obtain it, and what has to be in a class of
 * its own to be fast. All else comes from the runtime.
 */
public final class ChannelRenderer {
  private static final String TYPE = "TYPE";
  private static final String DELIVERY = "DELIVERY";
  private static final String BINDING = "binding";
  private static final String EVENT = "event";

  private final String processor;

  /** Makes a renderer whose files name {@code processor} as their author. */
  public ChannelRenderer(String processor) {
    this.processor = processor;
  }

  /** Returns the source of the class. */
  public JavaFile render(ChannelModel channel) {
    TypeSpec.Builder type =
        TypeSpec.recordBuilder(channel.companion().name().simpleName())
            .addJavadoc(ChannelDoc.of(channel))
            .addJavadoc("\n\n@param $L the channel in one {@code Epi}", BINDING)
            .recordConstructor(
                MethodSpec.constructorBuilder()
                    .addParameter(of(RuntimeNames.CHANNEL_BINDING, channel), BINDING)
                    .build())
            .addSuperinterface(superinterface(channel))
            .addOriginatingElement(channel.element())
            .alwaysQualify(channel.shadowing().toArray(String[]::new))
            .addAnnotation(Annotations.generatedBy(processor))
            .addAnnotations(Annotations.suppressing(categories(channel), reason(channel)))
            .addAnnotations(channel.annotations())
            .addModifiers(modifiers(channel))
            .addField(constant(of(RuntimeNames.CHANNEL_TYPE, channel), TYPE, typeConstant(channel)))
            .addField(
                constant(
                    ClassName.get(MethodHandle.class),
                    DELIVERY,
                    CodeBlock.of("$L.delivery()", TYPE)))
            .addMethod(of(channel))
            .addMethod(publish(channel));
    channel
        .components()
        .ifPresent(it -> type.addMethod(new PublishMethod(channel, it).render(modifiers(channel))));
    return JavaFile.builder(channel.type().packageName(), type.addMethod(delivery(channel)).build())
        .skipJavaLangImports(true)
        .indent("  ")
        .build();
  }

  private static ParameterizedTypeName of(ClassName generic, ChannelModel channel) {
    return ParameterizedTypeName.get(generic, channel.type());
  }

  private static TypeName superinterface(ChannelModel channel) {
    return channel
        .key()
        .map(
            key ->
                ParameterizedTypeName.get(RuntimeNames.KEYED_CHANNEL, key.type(), channel.type()))
        .orElseGet(() -> of(RuntimeNames.CHANNEL, channel));
  }

  private static Set<String> categories(ChannelModel channel) {
    Set<String> categories = new TreeSet<>(channel.suppressed());
    categories.add("unchecked");
    return categories;
  }

  private static String reason(ChannelModel channel) {
    return "a method handle knows erased types only"
        + (channel.suppressed().isEmpty() ? "" : "; as in " + channel.type().simpleName());
  }

  private static Modifier[] modifiers(ChannelModel channel) {
    return channel.exposed() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
  }

  private static FieldSpec constant(TypeName type, String name, CodeBlock value) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(value)
        .build();
  }

  private static CodeBlock typeConstant(ChannelModel channel) {
    CodeBlock.Builder value =
        CodeBlock.builder()
            .add(
                "$T.$L($T.class, $S",
                RuntimeNames.CHANNEL_TYPE,
                channel.key().isPresent() ? "keyed" : "of",
                channel.type(),
                channel.name());
    channel.key().ifPresent(key -> value.add(", $L", accessor(channel, key)));
    return value.add(")").build();
  }

  /** Of several methods of one name a reference could not tell which is meant. */
  private static CodeBlock accessor(ChannelModel channel, KeyModel key) {
    return key.overloaded()
        ? CodeBlock.of("event -> event.$L()", key.name())
        : CodeBlock.of("$T::$L", channel.type(), key.name());
  }

  private static MethodSpec of(ChannelModel channel) {
    ClassName name = channel.companion().name();
    return MethodSpec.methodBuilder("of")
        .addJavadoc("Returns the channel in {@code epi}.")
        .addModifiers(modifiers(channel))
        .addModifiers(Modifier.STATIC)
        .returns(name)
        .addParameter(RuntimeNames.EPI, "epi")
        .addStatement("return new $T(epi.bind($L))", name, TYPE)
        .build();
  }

  /**
   * It could be inherited; but then the JIT would see the calls of all channels in one place, and
   * take some of this one for rare.
   */
  private static MethodSpec publish(ChannelModel channel) {
    return MethodSpec.methodBuilder("publish")
        .addJavadoc(
            "Publishes an event. It is not inherited, so that the JIT knows the calls of this"
                + " channel apart.")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(channel.type(), EVENT)
        .addStatement("delivery().deliver($L)", EVENT)
        .build();
  }

  private static MethodSpec delivery(ChannelModel channel) {
    ParameterizedTypeName type = of(RuntimeNames.DELIVERY, channel);
    return MethodSpec.methodBuilder("delivery")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(type)
        .beginControlFlow("try")
        .addStatement("return ($T) $L.invokeExact($L)", type, DELIVERY, BINDING)
        .nextControlFlow("catch ($T e)", Throwable.class)
        .addStatement("throw $T.asIs(e)", RuntimeNames.RETHROW)
        .endControlFlow()
        .build();
  }
}
