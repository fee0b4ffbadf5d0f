package io.epi4j.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.epi4j.processor.model.ComponentsModel;
import io.epi4j.processor.model.ParameterModel;
import io.epi4j.processor.model.SignatureType;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads how an event is made of its components, where it is a record. */
final class EventRecord {
  private final Erasure erasure;

  EventRecord(Types types) {
    this.erasure = new Erasure(types);
  }

  /** Returns the constructor that takes the components; nothing where the event is no record. */
  Optional<Function> constructor(TypeElement event) {
    return event.getKind() == ElementKind.RECORD
        ? ElementFilter.constructorsIn(event.getEnclosedElements()).stream()
            .filter(constructor -> takes(constructor, event.getRecordComponents()))
            .findFirst()
            .map(it -> new Function(it, (ExecutableType) it.asType()))
        : Optional.empty();
  }

  private boolean takes(
      ExecutableElement constructor, List<? extends RecordComponentElement> components) {
    List<? extends VariableElement> parameters = constructor.getParameters();
    return parameters.size() == components.size()
        && IntStream.range(0, components.size())
            .allMatch(
                i ->
                    erasure
                        .compiled(parameters.get(i).asType())
                        .equals(erasure.compiled(components.get(i).asType())));
  }

  /**
   * Returns the components, if they can be published. A component alone that is an event itself, or
   * any object, cannot: the method that publishes events takes that already.
   */
  Optional<ComponentsModel> components(TypeElement event) {
    return constructor(event)
        .map(
            it ->
                new ComponentsModel(
                    it.method().getParameters().stream().map(this::parameter).toList(),
                    it.method().isVarArgs(),
                    FunctionReader.carried(it.method())))
        .filter(components -> !isTaken(components.parameters(), ClassName.get(event)));
  }

  private ParameterModel parameter(VariableElement component) {
    TypeName erased = erasure.compiled(component.asType());
    return new ParameterModel(
        component.getSimpleName().toString(),
        new SignatureType(TypeNames.annotated(component.asType()), erased, erased));
  }

  private static boolean isTaken(List<ParameterModel> components, ClassName event) {
    if (components.size() != 1) {
      return false;
    }
    TypeName only = components.get(0).signature().erasure();
    return only.equals(event) || only.equals(ClassName.OBJECT);
  }
}
