package io.epi4j.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import io.epi4j.processor.model.ServiceModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods of a facade that give its views. */
final class Accessors {
  /** What a record has that has no functions, but views. */
  static final BindingComponent BINDING = BindingComponent.of(List.of());

  private final ServiceModel service;

  Accessors(ServiceModel service) {
    this.service = service;
  }

  /** Returns the modifiers of whatever is as visible as the service. */
  static Modifier[] modifiers(ServiceModel service) {
    return service.exposed() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
  }

  /** Returns the method that gives a view of the providers that the record has. */
  MethodSpec of(View view) {
    return of(
        view.name(),
        "Returns the view that " + view.text().purpose() + ".",
        view.type(service),
        BINDING.name());
  }

  /** Returns a method that makes a record of the binding that an expression gives. */
  MethodSpec of(String name, String sentence, ClassName type, String binding) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc(sentence)
        .addModifiers(modifiers(service))
        .returns(type)
        .addStatement("return new $T($L)", type, binding)
        .build();
  }
}
