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
  /** Returns the name of the facade's method that gives the view, and of the runtime's handles. */
  String name();

  /** Returns what the view does, as it goes on behind "Returns the view that". */
  String purpose();

  /** Returns what it does on failure, or when nobody answers, as it goes on behind that. */
  String border();

  /** Returns what the functions of this view do, where it cannot have all. */
  Optional<String> condition();

  /** Returns whether a function is in this view. */
  boolean has(FunctionModel function);

  /** Returns how a function that is not in this view would come to it. */
  default Optional<String> hint(FunctionModel function) {
    return Optional.empty();
  }

  /** Returns what the function returns here. */
  TypeName result(FunctionModel function);

  /** Returns the type that the handle returns, where it has to be cast to that one first. */
  default Optional<TypeName> declaredResult(FunctionModel function) {
    return Optional.empty();
  }

  /** Returns what the runtime needs to make the handle. */
  CodeBlock handle(FunctionModel function);

  /** Returns the sentence about a function. */
  CodeBlock sentence(FunctionModel function);

  /** Returns the functions of a service that are in this view. */
  default List<FunctionModel> functions(ServiceModel service) {
    return service.functions().stream().filter(this::has).toList();
  }

  /** Returns the name of the nested class. */
  default ClassName type(ServiceModel service) {
    return service
        .facade()
        .nestedClass(name().substring(0, 1).toUpperCase(Locale.ROOT) + name().substring(1));
  }
}
