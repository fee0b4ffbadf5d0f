package io.epi4j.processor.render;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import io.epi4j.processor.model.FunctionModel;
import io.epi4j.processor.model.ServiceModel;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** Writes one view of a service: the handles of its functions, and their calls. */
final class ViewRenderer {
  private final ServiceModel service;

  ViewRenderer(ServiceModel service) {
    this.service = service;
  }

  TypeSpec render(View view) {
    List<FunctionModel> functions = view.functions(service);
    List<String> constants = ConstantNames.of(functions);
    BindingComponent binding = BindingComponent.of(functions);
    TypeSpec.Builder type =
        TypeSpec.recordBuilder(view.type(service).simpleName())
            .addJavadoc("$L; $L.", capitalized(view.text().purpose()), view.text().border())
            .addJavadoc(binding.doc())
            .recordConstructor(binding.constructor())
            .addModifiers(Accessors.modifiers(service));
    for (int i = 0; i < functions.size(); i++) {
      type.addField(constant(view, functions.get(i), constants.get(i)));
    }
    for (int i = 0; i < functions.size(); i++) {
      FunctionModel function = functions.get(i);
      type.addMethod(
          new FunctionRenderer(view, function, constants.get(i), binding)
              .render(Accessors.modifiers(service)));
    }
    return type.build();
  }

  private static String capitalized(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static FieldSpec constant(View view, FunctionModel function, String name) {
    CodeBlock call =
        CodeBlock.of("$L.$L($L)", FacadeRenderer.SERVICE, view.name(), view.arguments(function));
    return FieldSpec.builder(
            view.callee().type(), name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(call)
        .build();
  }
}
