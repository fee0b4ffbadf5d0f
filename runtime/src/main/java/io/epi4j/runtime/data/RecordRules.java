package io.epi4j.runtime.data;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells Jackson which components of a record have to be there: all but optionals and those whose
 * types are annotated as nullable.
 */
final class RecordRules extends NopAnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  private static final Set<Class<?>> OPTIONALS =
      Set.of(Optional.class, OptionalInt.class, OptionalLong.class, OptionalDouble.class);

  @Override
  @SuppressWarnings("NullAway") // null is how it says that it does not know
  public Boolean hasRequiredMarker(AnnotatedMember member) {
    Optional<RecordComponent> component = component(member);
    return component.isEmpty() ? null : !mayBeAbsent(component.get());
  }

  @Override
  public JsonSetter.Value findSetterInfo(Annotated annotated) {
    boolean demanded =
        annotated instanceof AnnotatedMember member
            && component(member).filter(component -> !mayBeAbsent(component)).isPresent();
    return demanded
        ? JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL)
        : super.findSetterInfo(annotated);
  }

  private static Optional<RecordComponent> component(AnnotatedMember member) {
    RecordComponent[] components = member.getDeclaringClass().getRecordComponents();
    if (components == null) {
      return Optional.empty();
    }
    if (member instanceof AnnotatedParameter parameter) {
      boolean canonical = parameter.getOwner().getParameterCount() == components.length;
      return canonical ? Optional.of(components[parameter.getIndex()]) : Optional.empty();
    }
    return Stream.of(components)
        .filter(each -> each.getName().equals(member.getName()))
        .findFirst();
  }

  private static boolean mayBeAbsent(RecordComponent component) {
    return OPTIONALS.contains(component.getType())
        || Stream.of(component.getAnnotatedType().getAnnotations(), component.getAnnotations())
            .flatMap(Stream::of)
            .map(Annotation::annotationType)
            .anyMatch(type -> type.getSimpleName().equals("Nullable"));
  }
}
