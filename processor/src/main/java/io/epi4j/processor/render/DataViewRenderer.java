package io.epi4j.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.epi4j.processor.model.DataModel;
import javax.lang.model.element.Modifier;

/**
 * Writes the view of data: its name, its type, and the way to obtain it. All queries come from the
 * runtime.
 */
public final class DataViewRenderer {
  private static final String TYPE = "TYPE";
  private static final String BINDING = "binding";

  private final String processor;

  /** Makes a renderer whose files name {@code processor} as their author. */
  public DataViewRenderer(String processor) {
    this.processor = processor;
  }

  /** Returns the source of the view. */
  public JavaFile render(DataModel data) {
    ClassName name = data.companion().name();
    TypeSpec.Builder view =
        TypeSpec.recordBuilder(name.simpleName())
            .addJavadoc(DataViewDoc.of(data))
            .addJavadoc("\n\n@param $L the data in one {@code Epi}", BINDING)
            .recordConstructor(
                MethodSpec.constructorBuilder()
                    .addParameter(of(RuntimeNames.DATA_BINDING, data.type()), BINDING)
                    .build())
            .addSuperinterface(of(RuntimeNames.DATA_VIEW, data.type()))
            .addOriginatingElement(data.element())
            .alwaysQualify(data.shadowing().toArray(String[]::new))
            .addAnnotation(Annotations.generatedBy(processor))
            .addAnnotations(
                Annotations.suppressing(data.suppressed(), "as in " + data.type().simpleName()))
            .addAnnotations(data.annotations())
            .addModifiers(modifiers(data))
            .addField(typeConstant(data))
            .addMethod(of(data, name));
    return JavaFile.builder(data.type().packageName(), view.build())
        .skipJavaLangImports(true)
        .indent("  ")
        .build();
  }

  private static ParameterizedTypeName of(ClassName generic, TypeName argument) {
    return ParameterizedTypeName.get(generic, argument);
  }

  private static Modifier[] modifiers(DataModel data) {
    return data.exposed() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
  }

  private static FieldSpec typeConstant(DataModel data) {
    return FieldSpec.builder(
            of(RuntimeNames.DATA_TYPE, data.type()),
            TYPE,
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(
            "new $T<>($T.class, $S, $S)",
            RuntimeNames.DATA_TYPE,
            data.type(),
            data.service(),
            data.key())
        .build();
  }

  private static MethodSpec of(DataModel data, ClassName view) {
    return MethodSpec.methodBuilder("of")
        .addJavadoc("Returns the data that the plugins in {@code epi} contribute.")
        .addModifiers(modifiers(data))
        .addModifiers(Modifier.STATIC)
        .returns(view)
        .addParameter(RuntimeNames.EPI, "epi")
        .addStatement("return new $T(epi.bind($L))", view, TYPE)
        .build();
  }
}
