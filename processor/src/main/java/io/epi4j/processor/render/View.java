package io.epi4j.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.epi4j.processor.model.FunctionModel;
import io.epi4j.processor.model.ServiceModel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A way to call the providers of a service: a nested class of the facade. */
interface View {
  /** Returns what is said of the view. */
  ViewText text();

  /** Returns whether a function is in this view. */
  boolean has(FunctionModel function);

  /** Returns how a function that is not in this view would come to it, or why it never can. */
  default Optional<String> hint(FunctionModel function) {
    return Optional.empty();
  }

  /** Returns the functions of a service that are in this view, as the view has them. */
  default List<FunctionModel> functions(ServiceModel service) {
    return service.functions().stream().filter(this::has).toList();
  }

  /** Returns what the function returns here. */
  TypeName result(FunctionModel function);

  /** Returns the type that the handle returns, where it has to be cast to that one first. */
  default Optional<TypeName> declaredResult(FunctionModel function) {
    return Optional.empty();
  }

  /** Returns what the runtime keeps of a function for this view, and how it is called. */
  default Callee callee() {
    return Callee.SITE;
  }

  /** Returns what the runtime needs to make the callee. */
  CodeBlock arguments(FunctionModel function);

  /** Returns the sentence about a function. */
  CodeBlock sentence(FunctionModel function);

  /** Returns the name of the facade's method that gives the view, and of the runtime's maker. */
  default String name() {
    return text().name();
  }

  /** Returns the name of the nested class. */
  default ClassName type(ServiceModel service) {
    return nestedType(service, name());
  }

  /** Returns the name of the nested class that the method {@code name} of a facade returns. */
  static ClassName nestedType(ServiceModel service, String name) {
    return service
        .facade()
        .nestedClass(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
  }
}
