package io.epi4j.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.epi4j.processor.model.ServiceModel;
import java.util.List;

/** Writes the part of a facade that has some of its views again, skipping providers that fail. */
final class SkippingRenderer {
  /** The name of the facade's method that gives the part; a binding has one of the same name. */
  static final String NAME = "skippingFailures";

  private final ServiceModel service;
  private final Accessors accessors;

  SkippingRenderer(ServiceModel service) {
    this.service = service;
    this.accessors = new Accessors(service);
  }

  /** Returns the nested class with a method for each of the views. */
  TypeSpec render(List<View> views) {
    TypeSpec.Builder type =
        TypeSpec.recordBuilder(type().simpleName())
            .addJavadoc(
                "The views in which a provider that fails is skipped as if it were not there, and"
                    + " its failure goes to the error handler.")
            .addJavadoc(Accessors.BINDING.doc())
            .recordConstructor(Accessors.BINDING.constructor())
            .addModifiers(Accessors.modifiers(service));
    views.forEach(view -> type.addMethod(accessors.of(view)));
    return type.build();
  }

  /** Returns the facade's method that gives the part. */
  MethodSpec accessor() {
    return accessors.of(
        NAME,
        "Returns the views in which a provider that fails is skipped.",
        type(),
        Accessors.BINDING.name() + "." + NAME + "()");
  }

  private ClassName type() {
    return View.nestedType(service, NAME);
  }
}
