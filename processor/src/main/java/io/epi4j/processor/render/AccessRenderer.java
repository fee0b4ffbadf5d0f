package io.epi4j.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.epi4j.spi.PluginAccess;
import java.lang.invoke.MethodHandles;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** Writes the class by which a plugin that is a named module lets the runtime in. */
public final class AccessRenderer {
  private final String processor;

  /** Makes a renderer whose files name {@code processor} as their author. */
  public AccessRenderer(String processor) {
    this.processor = processor;
  }

  /**
   * Returns the source of the class.
   *
   * @param name its name
   * @param plugin the id of the plugin
   * @param origins what makes it necessary
   */
  public JavaFile render(ClassName name, String plugin, List<Element> origins) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc(
                "Lets Epi4J make what plugin {@code $L} contributes. The declaration of this module"
                    + " names it: {@code provides $L with $L;}",
                plugin,
                PluginAccess.class.getName(),
                name.canonicalName())
            .addAnnotation(Annotations.generatedBy(processor))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(PluginAccess.class)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addJavadoc("For the module system.")
                    .addModifiers(Modifier.PUBLIC)
                    .build())
            .addMethod(
                MethodSpec.methodBuilder("plugin")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(String.class)
                    .addStatement("return $S", plugin)
                    .build())
            .addMethod(
                MethodSpec.methodBuilder("lookup")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PROTECTED)
                    .returns(MethodHandles.Lookup.class)
                    .addStatement("return $T.lookup()", MethodHandles.class)
                    .build());
    origins.forEach(type::addOriginatingElement);
    return JavaFile.builder(name.packageName(), type.build())
        .skipJavaLangImports(true)
        .indent("  ")
        .build();
  }
}
