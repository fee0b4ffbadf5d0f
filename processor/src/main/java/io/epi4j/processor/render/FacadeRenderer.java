package io.epi4j.processor.render;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.epi4j.processor.model.ParameterModel;
import io.epi4j.processor.model.ServiceModel;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** Writes the facade of a service: one method for each view that has a function, and the views. */
public final class FacadeRenderer {
  /** The name of the constant that holds the service. */
  static final String SERVICE = "SERVICE";

  private final String processor;

  /** Makes a renderer whose files name {@code processor} as their author. */
  public FacadeRenderer(String processor) {
    this.processor = processor;
  }

  /** Returns the source of the facade. */
  public JavaFile render(ServiceModel service) {
    Accessors accessors = new Accessors(service);
    ViewRenderer views = new ViewRenderer(service);
    TypeSpec.Builder facade =
        TypeSpec.recordBuilder(service.facade().simpleName())
            .addJavadoc(FacadeDoc.of(service))
            .addJavadoc(Accessors.BINDING.doc())
            .recordConstructor(Accessors.BINDING.constructor())
            .addOriginatingElement(service.element())
            .alwaysQualify(service.shadowing().toArray(String[]::new))
            .alwaysQualify(parameterNames(service))
            .addAnnotation(Annotations.generatedBy(processor))
            .addAnnotations(suppressed(service))
            .addAnnotations(service.annotations())
            .addModifiers(Accessors.modifiers(service))
            .addField(serviceConstant(service))
            .addMethod(of(service));
    for (View view : Views.of(service, Views.ALL)) {
      facade.addMethod(accessors.of(view)).addType(views.render(view));
    }
    List<View> skipping = Views.of(service, Views.SKIPPING);
    if (!skipping.isEmpty()) {
      SkippingRenderer skips = new SkippingRenderer(service);
      facade.addMethod(skips.accessor()).addType(skips.render(skipping));
    }
    return JavaFile.builder(service.type().packageName(), facade.build())
        .skipJavaLangImports(true)
        .indent("  ")
        .build();
  }

  /** Where a type is used as in {@code Rethrow.asIs(e)}, a parameter of its name would hide it. */
  private static String[] parameterNames(ServiceModel service) {
    return service.functions().stream()
        .flatMap(function -> function.parameters().stream())
        .map(ParameterModel::name)
        .distinct()
        .sorted()
        .toArray(String[]::new);
  }

  private static List<AnnotationSpec> suppressed(ServiceModel service) {
    TreeSet<String> categories = new TreeSet<>(service.suppressed());
    String reason = "as in " + service.type().simpleName();
    if (!service.functions().isEmpty()) {
      reason =
          "a method handle knows erased types only" + (categories.isEmpty() ? "" : "; " + reason);
      categories.add("unchecked");
    }
    return Annotations.suppressing(categories, reason);
  }

  private static FieldSpec serviceConstant(ServiceModel service) {
    // of the type of a field javac warns however much is suppressed
    boolean auxiliary = service.suppressed().contains("auxiliaryclass");
    TypeName type = auxiliary ? WildcardTypeName.subtypeOf(Object.class) : service.type();
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeNames.SERVICE_TYPE, type),
            SERVICE,
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(
            "$T.of($T.lookup(), $T.class, $S)",
            RuntimeNames.SERVICE_TYPE,
            MethodHandles.class,
            service.type(),
            service.id())
        .build();
  }

  private static MethodSpec of(ServiceModel service) {
    ClassName facade = service.facade();
    return MethodSpec.methodBuilder("of")
        .addJavadoc("Returns the facade that calls the providers in {@code epi}.")
        .addModifiers(Accessors.modifiers(service))
        .addModifiers(Modifier.STATIC)
        .returns(facade)
        .addParameter(RuntimeNames.EPI, "epi")
        .addStatement("return new $T(epi.bind($L))", facade, SERVICE)
        .build();
  }
}
